using ClaimCheck.Recognition.Dates.Periods;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Relative;

/// <summary>
/// Reads days so far away: "three days ago", "two weeks from now", "2 weeks before Easter", "the day before yesterday", "in two weeks" of what is to come, and
/// "a week later" or "more than a week before", which count from the last date that the text has told of.
/// </summary>
internal sealed class AwayReader(DateTokens tokens, LengthReader lengths)
{
    /// <summary>Words from a superlative to the "in" of its span.</summary>
    private const int RecordReach = 5;

    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly OutlookReader _outlooks = new(tokens.Lexicon);

    /// <param name="anchors">Reads the day that is counted from.</param>
    public DateReading Read(TokenizedText text, int i, Func<TokenizedText, int, DateReading> anchors)
    {
        int first = _lexicon.DefiniteArticles.IsAt(text, i) ? i + 1 : i;
        (TimeLength? length, int end) = lengths.Read(text, first);
        if (length is not null && first == i)
        {
            return From(text, i, end, length, anchors);
        }

        bool oneUnit = tokens.Word(text, first) is { Kind: DateWordKind.Unit, Value: >= (int)CalendarUnit.Day } && !tokens.IsPlural(text, first);
        return oneUnit ? Beside(text, first + 1, TimeLength.Of(1, (CalendarUnit)tokens.Word(text, first).Value), anchors) : DateReading.None;
    }

    private DateReading From(TokenizedText text, int start, int i, TimeLength length, Func<TokenizedText, int, DateReading> anchors)
    {
        // "dopo" says how far away as "later" does, and "dopo domani" from what.
        if (_lexicon.Befores.IsAt(text, i) || _lexicon.Afters.IsAt(text, i))
        {
            DateReading counted = Beside(text, i, length, anchors);
            if (!counted.IsNone)
            {
                return counted;
            }
        }

        if (tokens.Word(text, i) is { Kind: DateWordKind.Away } away && (Math.Abs(away.Value) == 1 || DatePhrase.Is(text, _lexicon)))
        {
            return new DateReading(new TimeAway(length, Math.Sign(away.Value)), i + 1);
        }

        if (tokens.Word(text, i) is { Kind: DateWordKind.Away } side && length.Finest >= CalendarUnit.Day && !_lexicon.Than.IsAt(text, i + 1))
        {
            return new DateReading(new TimeAway(length, Math.Sign(side.Value), Told(length.Finest)), i + 1);
        }

        if (tokens.Word(text, i) is { Kind: DateWordKind.Beside, Value: < 0 } && _lexicon.Than.IsAt(text, start - 1) && length.Finest >= CalendarUnit.Day && PhraseEnd.IsAt(text, i + 1))
        {
            return new DateReading(new TimeAway(length, -1, Told(length.Finest)), i + 1);
        }

        if (Side(text, i) is { Direction: 1 } from && tokens.Word(text, from.End).Kind == DateWordKind.Now && tokens.Word(text, i).Kind != DateWordKind.Beside)
        {
            return new DateReading(new TimeAway(length, 1), from.End + 1);
        }

        DateReading beside = Beside(text, i, length, anchors);
        bool ahead = beside.IsNone && length.Finest >= CalendarUnit.Day && text.First(i - 2) != '-' && IsAhead(text, start);
        return ahead ? new DateReading(new TimeAway(length, 1), i) : beside;
    }

    /// <summary>"in two weeks" of what is to come, not "will sell $48 billion in 3-year notes"; "within two weeks" is a limit, and the day it ends on only where the text is nothing but a date.</summary>
    private bool IsAhead(TokenizedText text, int start) =>
        (_lexicon.Ahead.IsAt(text, start - 1) && !IsSpanOfRecord(text, start - 2) && (_lexicon.Copulas.IsAt(text, start - 2) || _outlooks.Of(text, start - 1) == Outlook.Ahead))
        || (_lexicon.SpanLinks.IsAt(text, start - 1) && DatePhrase.Is(text, _lexicon));

    /// <summary>"the biggest strike in 30 years", "the second time in six months": a span that looks back, where no verb stands between.</summary>
    private bool IsSpanOfRecord(TokenizedText text, int last)
    {
        for (int i = last; i > Math.Max(0, last - RecordReach) && text.IsWord(i) && !_lexicon.Tenses.FutureWords.IsAt(text, i); i--)
        {
            if (_lexicon.Superlatives.IsAt(text, i) || (tokens.Word(text, i).Kind == DateWordKind.Ordinal && _lexicon.Times.IsAt(text, i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"two days later": from the last date told of that is as fine.</summary>
    private static ToldPeriod Told(CalendarUnit finest) =>
        new(finest >= CalendarUnit.Year ? CalendarUnit.Year : finest >= CalendarUnit.Month ? CalendarUnit.Month : CalendarUnit.Day, 0);

    /// <summary>"before Christmas", "after May 13, 1999", "from Monday".</summary>
    private DateReading Beside(TokenizedText text, int i, TimeLength length, Func<TokenizedText, int, DateReading> anchors)
    {
        (int direction, int at) = Side(text, i);
        if (direction == 0)
        {
            return DateReading.None;
        }

        DateReading anchor = anchors(text, at);
        if (!IsDay(anchor.Expression))
        {
            return DateReading.None;
        }

        // "a week from Friday" counts from the Friday to come, "a week after Friday" from any.
        bool coming = _lexicon.From.IsAt(text, i) && anchor.Expression is RelativeWeekday { Direction: 0 };
        return new DateReading(new TimeAway(length, direction, anchor.Expression) { Outlook = coming ? Outlook.Coming : Outlook.Open }, anchor.EndToken);
    }

    /// <summary>"before" −1, "after", "from", "a partir de" 1, and the token after it; 0 for none.</summary>
    private (int Direction, int End) Side(TokenizedText text, int i)
    {
        int before = _lexicon.Befores.EndAt(text, i), after = _lexicon.Afters.EndAt(text, i);
        return before > i ? (-1, before)
            : after > i ? (1, after)
            : tokens.Word(text, i) is { Kind: DateWordKind.Beside } side ? (side.Value, i + 1)
            : _lexicon.From.IsAt(text, i) ? (1, i + 1)
            : default;
    }

    public static bool IsDay(DateExpression? anchor) => anchor is
        CalendarDate { Day: not null, Month: not null } or RelativePeriod { Unit: CalendarUnit.Day } or RelativeWeekday or WeekdayOfWeek or WeekdayBeside or HolidayDate or PartByNumber { Unit: CalendarUnit.Day } or TimeAway { Length.Finest: <= CalendarUnit.Day };
}
