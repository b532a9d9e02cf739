using ClaimCheck.Recognition.Dates.Periods;
using ClaimCheck.Recognition.Dates.Years;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Relative;

/// <summary>
/// Reads what points at a time that the text has told of: "that day", "the same week", "the following morning", "the next year", "the day before", "that summer", "the entire year".
/// </summary>
internal sealed class ToldReader(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly OutlookReader _outlooks = new(tokens.Lexicon);
    private readonly MoneyTalk _money = new(tokens.Lexicon);

    public DateReading Read(TokenizedText text, int i)
    {
        bool definite = _lexicon.PointingArticles.IsAt(text, i);
        int at = definite ? i + 1 : i;
        DateWord word = tokens.Word(text, at);
        return word.Kind switch
        {
            DateWordKind.Pointing => Period(text, tokens.Word(text, at + 1).Kind == DateWordKind.Pointing ? at + 2 : at + 1, 0),
            DateWordKind.Following when definite => Period(text, at + 1, word.Value),
            DateWordKind.Following when tokens.Word(text, at + 1) is { Kind: DateWordKind.Weekday } weekday => new DateReading(new RelativeWeekday((DayOfWeek)weekday.Value, word.Value), at + 2),
            DateWordKind.Direction when definite => Directed(text, at, word.Value),
            DateWordKind.Unit when definite && IsPeriod(text, at) => TheUnit(text, i, at, (CalendarUnit)word.Value),
            _ => Whole(text, at, definite),
        };
    }

    /// <summary>"the entire year"; "full-year profit" where the sentence speaks of business.</summary>
    private DateReading Whole(TokenizedText text, int at, bool definite)
    {
        int unit = DateTokens.AfterStroke(text, at + 1);
        bool whole = _lexicon.PeriodAdjectives.IsAt(text, at) && IsPeriod(text, unit) && (definite ? unit == at + 1 || _money.IsAt(text, at) : unit > at + 1 && _money.IsAt(text, at));
        return whole ? new DateReading(new ToldPeriod((CalendarUnit)tokens.Word(text, unit).Value, 0) { IsLoose = true }, unit + 1) : DateReading.None;
    }

    /// <summary>"the next day", "the previous night"; "the next year" told of what was is the one after it, and "over the next year" a span of time.</summary>
    private DateReading Directed(TokenizedText text, int at, int direction)
    {
        bool counted = direction is 1 || (direction is -1 && !_lexicon.Last.IsAt(text, at));
        DateWord word = tokens.Word(text, at + 1);
        if (counted && direction < 0 && word.Kind is DateWordKind.Month or DateWordKind.UnsureMonth or DateWordKind.Season or DateWordKind.Weekday)
        {
            return Period(text, at + 1, direction);
        }

        bool isDay = word is { Kind: DateWordKind.DayPart } or { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Day };
        if (!counted || (direction < 0 && !isDay) || !(word.Kind == DateWordKind.DayPart || IsPeriod(text, at + 1)))
        {
            return DateReading.None;
        }

        var unit = (CalendarUnit)word.Value;
        return isDay ? Period(text, at + 1, direction)
            : _lexicon.SpanLinks.IsAt(text, at - 2) ? new DateReading(new SpanOfTime(TimeLength.Of(1, unit), 1), at + 2)
            : _outlooks.Of(text, at) == Outlook.Behind ? Period(text, at + 1, 1)
            : new DateReading(new RelativePeriod(unit, 1), at + 2);
    }

    private DateReading Period(TokenizedText text, int i, int offset)
    {
        DateWord word = tokens.Word(text, i);
        bool capital = char.IsUpper(text.First(i));
        if (_lexicon.Order != DateWordOrder.None && _lexicon.Of.IsAt(text, i + 1))
        {
            return DateReading.None;
        }

        DateExpression? told = word.Kind switch
        {
            DateWordKind.Unit when IsPeriod(text, i) => new ToldPeriod((CalendarUnit)word.Value, offset),
            DateWordKind.DayPart => new ToldPeriod(CalendarUnit.Day, offset) { DayPart = (DayPart)word.Value },
            DateWordKind.Weekday => new ToldName(new RelativeWeekday((DayOfWeek)word.Value, 0), offset),
            DateWordKind.Month or DateWordKind.UnsureMonth when capital => new ToldName(new CalendarDate(null, word.Value, null), offset),
            DateWordKind.Season => new ToldName(new SeasonDate(_lexicon.Seasons[word.Value], StatedYear.Open), offset),
            _ => null,
        };
        return told is null ? DateReading.None : new DateReading(told, i + 1);
    }

    /// <summary>"the day before" at the end of a phrase; "ended the week", "for the year", "the rest of the day": what the text is about.</summary>
    private DateReading TheUnit(TokenizedText text, int i, int at, CalendarUnit unit)
    {
        if (tokens.Word(text, at + 1) is { Kind: DateWordKind.Beside } side)
        {
            return PhraseEnd.IsAt(text, at + 2) ? new DateReading(new ToldPeriod(unit, side.Value), at + 2) : DateReading.None;
        }

        bool linked = _lexicon.PeriodLinks.IsAt(text, i - 1) || _lexicon.PeriodVerbs.IsAt(text, i - 1) || (_lexicon.Of.IsAt(text, i - 1) && _lexicon.PeriodShares.IsAt(text, i - 2));
        return linked && PhraseEnd.IsAt(text, at + 1, _lexicon) && !EndsOn(text, at + 1) ? new DateReading(new ToldPeriod(unit, 0) { IsLoose = true }, at + 1) : DateReading.None;
    }

    /// <summary>"the year to March", "the week to Friday": a year that is not the one of the calendar.</summary>
    private bool EndsOn(TokenizedText text, int i) =>
        _lexicon.To.IsAt(text, i) && (tokens.Word(text, tokens.AfterArticle(text, i + 1)).Kind is DateWordKind.Month or DateWordKind.UnsureMonth or DateWordKind.Weekday or DateWordKind.Part
            || (text.IsDigits(i + 1) && tokens.Month(text, i + 2).Month > 0));

    private bool IsPeriod(TokenizedText text, int i) =>
        tokens.Word(text, i) is { Kind: DateWordKind.Unit, Value: >= (int)CalendarUnit.Day and <= (int)CalendarUnit.Year and not (int)CalendarUnit.Fortnight } && !tokens.IsPlural(text, i) && !tokens.IsOrNumber(text, i + 1);
}
