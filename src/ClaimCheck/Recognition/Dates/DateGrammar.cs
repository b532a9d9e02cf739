using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Reads one date at a token: the first reader that finds something is believed, the most specific is asked first. Looks a bounded way ahead.</summary>
internal sealed class DateGrammar
{
    private readonly DateTokens _tokens;
    private readonly DateLexicon _lexicon;
    private readonly DigitDateReader _digits;
    private readonly DayInMonthReader _days;
    private readonly NamedDateReader _named;
    private readonly ClockReader _clock;
    private readonly YearPartReader _yearParts;
    private readonly RepeatReader _repeats;
    private readonly HolidayReader _holidays;
    private readonly RelativeDateReader _relative;
    private readonly YearReader _years;

    /// <param name="dayFirst">Whether 1/2/2026 is the first of February.</param>
    public DateGrammar(DateTokens tokens, bool dayFirst)
    {
        _tokens = tokens;
        _lexicon = tokens.Lexicon;
        _digits = new DigitDateReader(dayFirst);
        _days = new DayInMonthReader(tokens);
        _named = new NamedDateReader(tokens);
        _clock = new ClockReader(tokens);
        _yearParts = new YearPartReader(tokens);
        _repeats = new RepeatReader(tokens);
        _holidays = new HolidayReader(tokens);
        _relative = new RelativeDateReader(tokens);
        _years = new YearReader(tokens);
    }

    /// <summary>One date, or two that a dash, "to", or "and" after "between" makes a range of the same granularity.</summary>
    public DateReading Read(TokenizedText text, int i)
    {
        DateReading first = PartOrDate(text, i);
        if (first.Expression is not CalendarDate start)
        {
            return first;
        }

        int link = first.EndToken;
        bool linked = text.First(link) is '-' or '–' or '—' || _lexicon.To.Contains(text.Span(link))
            || (_lexicon.And.Contains(text.Span(link)) && _lexicon.Between.Contains(text.Span(i - 1)));
        DateReading second = linked ? PartOrDate(text, link + 1) : DateReading.None;
        bool sameShape = second.Expression is CalendarDate end && end.Day is null == start.Day is null && end.Month is null == start.Month is null;
        return sameShape ? new DateReading(DateRange.Of(start, (CalendarDate)second.Expression!), second.EndToken) : first;
    }

    private DateReading PartOrDate(TokenizedText text, int i)
    {
        int at = _lexicon.Articles.Contains(text.Span(i)) ? i + 1 : i;
        DateWord word = _tokens.Word(text, at);
        return word.Kind switch
        {
            DateWordKind.Part => PartOf(text, at + 1, (PeriodPart)word.Value),
            DateWordKind.Away when Math.Abs(word.Value) > 1 => SideOfNow(text, i + 1, word.Value < 0 ? PeriodPart.UpToNow : PeriodPart.FromNow),
            _ => Date(text, i),
        };
    }

    /// <summary>"late 2025", "the end of March", "the start of the year 2000"; not "the start of the 2014 games", where the year only names them.</summary>
    private DateReading PartOf(TokenizedText text, int i, PeriodPart part)
    {
        bool linked = _lexicon.Within.Contains(text.Span(i));
        int after = text.First(i) == '-' || linked ? i + 1 : i;
        bool definite = _lexicon.DefiniteArticles.Contains(text.Span(after));
        after = _lexicon.Articles.Contains(text.Span(after)) ? after + 1 : after;
        DateReading period = Date(text, DateTokens.Year(text, after + 1) > 0 && _tokens.Word(text, after) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Year } ? after + 1 : after);
        if (definite && period.Expression is CalendarDate { Month: null, Day: null } && text.IsDigits(after))
        {
            return DateReading.None;
        }

        if (period.IsNone && linked && definite && _tokens.Word(text, after) is { Kind: DateWordKind.Unit, Value: >= (int)CalendarUnit.Week } unit && !_tokens.IsPlural(text, after))
        {
            period = new DateReading(new RelativePeriod((CalendarUnit)unit.Value, 0), after + 1);
        }

        bool isPeriod = period.Expression is CalendarDate { Day: null } or YearsOf or YearFraction or RelativePeriod { Unit: > CalendarUnit.Day } or SeasonDate or RelativeMonth;
        return isPeriod ? period with { Expression = period.Expression! with { Part = part } } : DateReading.None;
    }

    /// <summary>"earlier this year", "later in the week" is left alone: only periods that hold the day of writing have a side.</summary>
    private DateReading SideOfNow(TokenizedText text, int i, PeriodPart side)
    {
        DateReading period = Date(text, i);
        bool holdsNow = period.Expression is RelativePeriod { Offset: 0, Unit: >= CalendarUnit.Day };
        return holdsNow ? period with { Expression = period.Expression! with { Part = side } } : DateReading.None;
    }

    private DateReading Date(TokenizedText text, int i)
    {
        DateReading reading = _digits.Read(text, i);
        reading = reading.IsNone ? _named.Read(text, i) : reading;
        reading = reading.IsNone ? _clock.Read(text, i) : reading;
        reading = reading.IsNone ? _yearParts.Read(text, i) : reading;
        reading = reading.IsNone ? _days.Read(text, i) : reading;
        reading = reading.IsNone ? _repeats.Read(text, i) : reading;
        reading = reading.IsNone && _tokens.Word(text, i).Kind == DateWordKind.Holiday ? _holidays.Read(text, i) : reading;
        reading = reading.IsNone ? _relative.Read(text, i) : reading;
        return reading.IsNone ? _years.Read(text, i) : reading;
    }
}
