using ClaimCheck.Recognition.Dates.Periods;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Relative;

/// <summary>Reads dates that count from the day of writing: "yesterday", "last month", "next Tuesday", "Tuesday of last week", "the past two years", weekdays alone.</summary>
internal sealed class RelativeDateReader(DateTokens tokens, LengthReader lengths)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly bool _isOrdered = tokens.Lexicon.Order != DateWordOrder.None;

    public DateReading Read(TokenizedText text, int i)
    {
        DateWord word = tokens.Word(text, i);
        return word.Kind switch
        {
            DateWordKind.RelativeDay when IsMorning(text, i) => DateReading.None,
            DateWordKind.RelativeDay => WithDayPart(text, new RelativePeriod(CalendarUnit.Day, word.Value), i + 1),
            DateWordKind.DayAndPart => new DateReading(new RelativePeriod(CalendarUnit.Day, word.DayAndPart.Offset) { DayPart = word.DayAndPart.Part }, i + 1),
            DateWordKind.WeekdayAndPart => new DateReading(new RelativeWeekday(word.WeekdayAndPart.Day, 0) { DayPart = word.WeekdayAndPart.Part }, i + 1),
            DateWordKind.TodayPart => new DateReading(new RelativePeriod(CalendarUnit.Day, 0) { DayPart = (DayPart)word.Value }, i + 1),
            DateWordKind.Weekday => IsInName(text, i) ? DateReading.None : Weekday(text, i, (DayOfWeek)word.Value),
            DateWordKind.UnsureWeekday when DatePhrase.Is(text, _lexicon) || IsLinkedWeekday(text, i) => Weekday(text, i, (DayOfWeek)word.Value),
            DateWordKind.Direction when _lexicon.PastParticiples.IsAt(text, i) && !_lexicon.Articles.IsAt(text, i - 1) => DateReading.None,
            DateWordKind.Direction => Directed(text, i + 1, word.Value),
            _ => TheWeekend(text, i) is { IsNone: false } weekend ? weekend : CountFirst(text, i),
        };
    }

    /// <summary>"Bloody Sunday", "The Sunday Times", "Saturday Night Live", "the Mail on Sunday"; and people where weekdays have small letters: "Plácido Domingo".</summary>
    private bool IsInName(TokenizedText text, int i)
    {
        int after = tokens.Word(text, i + 1).Kind == DateWordKind.DayPart ? i + 2 : i + 1;
        bool person = _lexicon.Has(DateWordOrder.SmallMonths) && char.IsUpper(text.First(i)) && !DatePhrase.Is(text, _lexicon)
            && (text.IsWord(i - 1) || (text.IsWord(i + 1) && char.IsUpper(text.First(i + 1)) && tokens.Word(text, i + 1).Kind == DateWordKind.None));
        return person || (_lexicon.DayNames.IsAt(text, i - 1) && char.IsUpper(text.First(i - 1)))
            || (_lexicon.PaperNames.IsAt(text, after) && char.IsUpper(text.First(after)))
            || (_lexicon.On.IsAt(text, i - 1) && _lexicon.PaperNames.IsAt(text, i - 2) && char.IsUpper(text.First(i - 2)));
    }

    /// <summary>"la mañana", "am Morgen", "in de morgen": the morning, and not tomorrow.</summary>
    private bool IsMorning(TokenizedText text, int i) => _lexicon.MorningNames.IsAt(text, i)
        && (_lexicon.Articles.IsAt(text, i - 1) || (_lexicon.Has(DateWordOrder.CapitalNouns) && char.IsUpper(text.First(i)) && text.IsWord(i - 1)));

    /// <summary>"los últimos 15 años de su vida", "die letzten Jahre seines Lebens": no period up to now.</summary>
    private bool IsOfSomething(TokenizedText text, int i) => _isOrdered && (_lexicon.Of.IsAt(text, i) || _lexicon.Possessives.IsAt(text, i));

    /// <summary>"na segunda", with nothing behind that it could number.</summary>
    private bool IsLinkedWeekday(TokenizedText text, int i) => PhraseEnd.IsAt(text, i + 1, _lexicon)
        && (_lexicon.WeekdayLinks.IsAt(text, i - 1) || (!_lexicon.WeekdayLinks.IsEmpty && tokens.Word(text, text.First(i - 1) == ',' ? i - 2 : text.First(i - 2) == ',' ? i - 3 : i - 1).Kind is DateWordKind.UnsureWeekday));

    private DateReading Weekday(TokenizedText text, int i, DayOfWeek day)
    {
        int at = _lexicon.Of.IsAt(text, i + 1) ? i + 2 : DateTokens.AfterComma(text, i + 1);
        at = _isOrdered ? tokens.AfterArticle(text, at) : at;
        if (_lexicon.Has(DateWordOrder.DirectionBehind) && tokens.Word(text, i + 1) is { Kind: DateWordKind.Following } following)
        {
            return new DateReading(new ToldName(new RelativeWeekday(day, 0), following.Value), i + 2);
        }

        if (_lexicon.Has(DateWordOrder.DirectionBehind) && tokens.Word(text, at) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Week } && tokens.Word(text, at + 1) is { Kind: DateWordKind.Direction } behind)
        {
            return new DateReading(new WeekdayOfWeek(day, Math.Sign(behind.Value)), at + 2);
        }

        bool ofWeek = tokens.Word(text, at) is { Kind: DateWordKind.Direction, Value: >= -1 and <= 1 } && tokens.Word(text, at + 1) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Week };
        return ofWeek
            ? new DateReading(new WeekdayOfWeek(day, tokens.Word(text, at).Value), at + 2)
            : WithDayPart(text, new RelativeWeekday(day, 0), i + 1);
    }

    private DateReading Directed(TokenizedText text, int i, int direction)
    {
        DateWord word = tokens.Word(text, i);
        switch (word.Kind)
        {
            case DateWordKind.Direction when direction == 0 && word.Value != 0:
                return Directed(text, i + 1, word.Value);
            case DateWordKind.Unit when word.Value >= (int)CalendarUnit.Day && !tokens.IsPlural(text, i):
                return Period(text, i, (CalendarUnit)word.Value, direction);
            case DateWordKind.Weekday or DateWordKind.UnsureWeekday when word.Kind == DateWordKind.Weekday || char.IsUpper(text.First(i)):
                return WithDayPart(text, Directed((DayOfWeek)word.Value, direction, _lexicon.Nearests.IsAt(text, i - 1)), i + 1);
            case DateWordKind.Month or DateWordKind.UnsureMonth when char.IsUpper(text.First(i)) || (word.Kind == DateWordKind.Month && _lexicon.Has(DateWordOrder.SmallMonths)) || DatePhrase.Is(text, _lexicon):
                return new DateReading(new RelativeMonth(word.Value, Math.Sign(direction)), i + 1);
            case DateWordKind.UnsureWeekday when PhraseEnd.IsAt(text, i + 1, _lexicon) && !_lexicon.WeekdayLinks.IsEmpty:
                return WithDayPart(text, Directed((DayOfWeek)word.Value, direction, _lexicon.Nearests.IsAt(text, i - 1)), i + 1);
            case DateWordKind.RelativeDay when direction == 0 && _lexicon.MorningNames.IsAt(text, i):
                return new DateReading(new RelativePeriod(CalendarUnit.Day, 0) { DayPart = DayPart.Morning }, i + 1);
            case DateWordKind.DayPart when direction is 0 || (direction == -1 && (DayPart)word.Value == DayPart.Night):
                return new DateReading(new RelativePeriod(CalendarUnit.Day, direction) { DayPart = (DayPart)word.Value }, i + 1);
            default:
                return _lexicon.PeriodAdjectives.IsAt(text, i) && tokens.Word(text, i + 1) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Week } && !tokens.IsPlural(text, i + 1)
                    ? Period(text, i + 1, CalendarUnit.Week, direction)
                    : Span(text, i, direction);
        }
    }

    /// <summary>"the coming Friday" is the first to come, which "next Friday" need not be.</summary>
    private static DateExpression Directed(DayOfWeek day, int direction, bool isNearest) => direction switch
    {
        -1 or 1 when isNearest => new WeekdayBeside(day, 1, direction, null),
        0 => new RelativeWeekday(day, RelativeWeekday.ThisWeek),
        < -1 or > 1 => new WeekdayBeside(day, 1, Math.Sign(direction), null),
        _ => new RelativeWeekday(day, direction),
    };

    /// <summary>"the next 3 days"; of "the last three months and two days ago" only the months, for the days belong to "ago".</summary>
    private DateReading Span(TokenizedText text, int i, int direction)
    {
        if (direction == 0)
        {
            return DateReading.None;
        }

        (TimeLength? length, int end) = lengths.Read(text, i);
        if (length is not null && tokens.Word(text, end).Kind == DateWordKind.Away)
        {
            (length, end) = lengths.ReadOne(text, i);
        }

        return length is { Finest: >= CalendarUnit.Day } && !IsOfSomething(text, end) ? new DateReading(new SpanOfTime(length, Math.Sign(direction)), end) : DateReading.None;
    }

    /// <summary>"2 upcoming years", "the five previous weeks".</summary>
    private DateReading CountFirst(TokenizedText text, int i)
    {
        (int count, int at) = lengths.Count(text, i);
        bool span = count > 1 && tokens.Word(text, at) is { Kind: DateWordKind.Direction, Value: not 0 } && tokens.Word(text, at + 1) is { Kind: DateWordKind.Unit, Value: >= (int)CalendarUnit.Day } && (tokens.IsPlural(text, at + 1) || _isOrdered);
        return span && !IsOfSomething(text, at + 2)
            ? new DateReading(new SpanOfTime(TimeLength.Of(count, (CalendarUnit)tokens.Word(text, at + 1).Value), Math.Sign(tokens.Word(text, at).Value)), at + 2)
            : DateReading.None;
    }

    /// <summary>
    /// "last month", and "the last month" as the span up to now; not "the last week of the tour", which is no week of the calendar, nor "the next year", which follows one that the
    /// text told of.
    /// </summary>
    private DateReading Period(TokenizedText text, int i, CalendarUnit unit, int direction)
    {
        if (tokens.IsOrNumber(text, i + 1))
        {
            return DateReading.None;
        }

        bool definite = direction != 0 && _lexicon.PointingArticles.IsAt(text, i - 2);
        if (_isOrdered && unit == CalendarUnit.Day && direction is -1 or 1)
        {
            return direction < 0 || text.IsDigits(i + 1) || _lexicon.Within.IsAt(text, i + 1) ? DateReading.None : new DateReading(new ToldPeriod(unit, direction), i + 1);
        }

        if (_isOrdered && _lexicon.Last.IsAt(text, i - 1) && IsOfSomething(text, i + 1))
        {
            return DateReading.None;
        }

        bool named = definite && _lexicon.Within.IsAt(text, i + 1);
        bool anaphoric = definite && direction > 0 && unit is not (CalendarUnit.Quarter or CalendarUnit.Fortnight);
        if (named || anaphoric || (unit == CalendarUnit.Day && direction is -1 or 1))
        {
            return DateReading.None;
        }

        if (unit == CalendarUnit.Week && direction is >= -1 and <= 1 && text.First(i + 1) is var next)
        {
            int day = next == '-' || (_isOrdered && _lexicon.Of.IsAt(text, i + 1)) ? i + 2 : i + 1;
            if (tokens.Word(text, day) is { Kind: DateWordKind.Weekday or DateWordKind.UnsureWeekday } weekday && (char.IsUpper(text.First(day)) || (weekday.Kind == DateWordKind.Weekday && _isOrdered) || DatePhrase.Is(text, _lexicon)))
            {
                return new DateReading(new WeekdayOfWeek((DayOfWeek)weekday.Value, direction), day + 1);
            }
        }

        bool span = definite && unit is > CalendarUnit.Day and not CalendarUnit.Quarter and not CalendarUnit.Weekend && _lexicon.Last.IsAt(text, i - 1);
        return new DateReading(span || (direction is < -1 or > 1 && unit is not (CalendarUnit.Quarter or CalendarUnit.Weekend)) || unit == CalendarUnit.Fortnight ? new SpanOfTime(TimeLength.Of(1, unit), Math.Sign(direction)) : new RelativePeriod(unit, Math.Sign(direction)), i + 1);
    }

    /// <summary>"over the weekend", "the weekend" alone.</summary>
    private DateReading TheWeekend(TokenizedText text, int i) =>
        _lexicon.DefiniteArticles.IsAt(text, i) && tokens.Word(text, i + 1) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Weekend } && !tokens.IsPlural(text, i + 1)
            && !_lexicon.Within.IsAt(text, i + 2)
            ? new DateReading(new NearestWeekend(), i + 2)
            : DateReading.None;

    private DateReading WithDayPart(TokenizedText text, DateExpression day, int i)
    {
        (DayPart part, int end) = tokens.PartBehindDay(text, i);
        return part == DayPart.Whole ? new DateReading(day, i) : new DateReading(day with { DayPart = part }, end);
    }
}
