using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Reads one date at a token: the first reader that finds something is believed, the most specific is asked first. Looks a bounded way ahead.</summary>
internal sealed class DateGrammar
{
    private readonly DateTokens _tokens;
    private readonly DateLexicon _lexicon;
    private readonly DigitDateReader _digits;
    private readonly SlashedDateReader _slashed;
    private readonly PeriodPartReader _periodParts;
    private readonly PartByNumberReader _parts;
    private readonly DayInMonthReader _days;
    private readonly NamedDateReader _named;
    private readonly ClockReader _clock;
    private readonly YearPartReader _yearParts;
    private readonly RepeatReader _repeats;
    private readonly HolidayReader _holidays;
    private readonly RelativeDateReader _relative;
    private readonly AwayReader _away;
    private readonly HourBesideDayReader _hours;
    private readonly ClockBehindDayReader _clockBehind;
    private readonly PhraseDigitsReader _phraseDigits;
    private readonly WeekdayBesideReader _weekdaysBeside;
    private readonly ClosestDayReader _closest;
    private readonly NamedPeriodReader _namedPeriods;
    private readonly OneUnitReader _oneUnits;
    private readonly UncountedLengthReader _uncounted;
    private readonly WeekOnDayReader _weeksOnDay;
    private readonly AfterNextReader _afterNext;
    private readonly WeekOfDayReader _weeks;
    private readonly SamePeriodReader _samePeriods;
    private readonly DayPartReader _dayParts;
    private readonly ToldReader _told;
    private readonly VagueTimeReader _vague;
    private readonly EraReader _eras;
    private readonly YearReader _years;
    private readonly YearDistanceReader _yearDistances;

    // Made once: a delegate made at every look would be garbage at every word.
    private readonly Func<TokenizedText, int, DateReading> _anchor;
    private readonly Func<TokenizedText, int, DateReading> _date;
    private readonly Func<TokenizedText, int, DateReading> _plain;
    private readonly Func<TokenizedText, int, DateReading> _relativeDay;

    /// <param name="dayFirst">Whether 1/2/2026 is the first of February.</param>
    public DateGrammar(DateTokens tokens, bool dayFirst)
    {
        _tokens = tokens;
        _lexicon = tokens.Lexicon;
        var lengths = new LengthReader(tokens);
        _digits = new DigitDateReader(dayFirst);
        _slashed = new SlashedDateReader(tokens, dayFirst);
        _periodParts = new PeriodPartReader(tokens);
        _parts = new PartByNumberReader(tokens);
        _days = new DayInMonthReader(tokens);
        _named = new NamedDateReader(tokens);
        _clock = new ClockReader(tokens);
        _yearParts = new YearPartReader(tokens);
        _repeats = new RepeatReader(tokens, lengths);
        _holidays = new HolidayReader(tokens, lengths);
        _relative = new RelativeDateReader(tokens, lengths);
        _away = new AwayReader(tokens, lengths);
        _hours = new HourBesideDayReader(tokens);
        _clockBehind = new ClockBehindDayReader(tokens);
        _phraseDigits = new PhraseDigitsReader(tokens, dayFirst);
        _weekdaysBeside = new WeekdayBesideReader(tokens, lengths);
        _closest = new ClosestDayReader(tokens, _holidays);
        _namedPeriods = new NamedPeriodReader(tokens);
        _oneUnits = new OneUnitReader(tokens);
        _uncounted = new UncountedLengthReader(tokens);
        _weeksOnDay = new WeekOnDayReader(tokens, lengths);
        _afterNext = new AfterNextReader(tokens);
        _weeks = new WeekOfDayReader(tokens);
        _samePeriods = new SamePeriodReader(tokens);
        _dayParts = new DayPartReader(tokens);
        _told = new ToldReader(tokens);
        _vague = new VagueTimeReader(tokens);
        _eras = new EraReader(tokens);
        _years = new YearReader(tokens);
        _yearDistances = new YearDistanceReader(tokens);
        (_anchor, _plain, _relativeDay, _date) = (Anchor, Plain, _relative.Read, Date);
    }

    /// <summary>One date, or two that a dash, "to", or "and" after "between" makes a range.</summary>
    public DateReading Read(TokenizedText text, int i)
    {
        DateReading first = WithWeekday(text, PartOrDate(text, i));
        if (first.Expression is not (CalendarDate or RelativeMonth or YearFraction or RelativePeriod) || first.Expression.DayPart != DayPart.Whole)
        {
            return first;
        }

        int link = first.EndToken;
        bool between = IsBetween(text, i);
        bool dash = text.First(link) is '-' or '–' or '—' or '~';
        bool linked = dash || _lexicon.To.IsAt(text, link) || (between && _lexicon.And.IsAt(text, link));
        DateReading second = linked ? End(text, link + 1) : DateReading.None;
        return second.IsNone || !Join(first.Expression, second.Expression!, between || (!dash && _lexicon.From.IsAt(text, Before(text, i))))
            ? first
            : new DateReading(DateRange.Of(first.Expression, second.Expression!), second.EndToken);
    }

    /// <summary>"July 18, Fri" in a text that is nothing but a date; elsewhere a weekday behind a date is a date of its own.</summary>
    private DateReading WithWeekday(TokenizedText text, DateReading day)
    {
        int at = DateTokens.AfterComma(text, day.EndToken);
        return day.Expression is CalendarDate { Weekday: null, Day: not null } date && _tokens.Word(text, at) is { Kind: DateWordKind.Weekday or DateWordKind.UnsureWeekday } weekday && DatePhrase.Is(text, _lexicon)
            ? new DateReading(date with { Weekday = (DayOfWeek)weekday.Value }, at + 1)
            : day;
    }

    /// <summary>A time that only the day before it makes one: "tomorrow at 5".</summary>
    public DateMention? ClockBehind(TokenizedText text, int i, DateExpression day) => _clockBehind.Read(text, i, day);

    private bool IsBetween(TokenizedText text, int i) => _lexicon.Between.IsAt(text, Before(text, i));

    /// <summary>The token before a date and its article.</summary>
    private int Before(TokenizedText text, int i) => _lexicon.Articles.IsAt(text, i - 1) ? i - 2 : i - 1;

    /// <summary>The later end of a range: a date, or the day of writing as "now", "date", "the current date", "the present day".</summary>
    private DateReading End(TokenizedText text, int i)
    {
        int today = AfterToday(text, i);
        return today > i ? new DateReading(new RelativePeriod(CalendarUnit.Day, 0), today) : PartOrDate(text, i);
    }

    private int AfterToday(TokenizedText text, int i)
    {
        int at = _lexicon.DefiniteArticles.IsAt(text, i) ? i + 1 : i;
        DateWord word = _tokens.Word(text, at);
        bool present = word is { Kind: DateWordKind.VagueTime, Value: DateWord.NounOfTime } or { Kind: DateWordKind.Direction, Value: 0 };
        bool day = _lexicon.Dates.IsAt(text, at + 1) || _tokens.Word(text, at + 1) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Day };
        return word.Kind == DateWordKind.Now || _lexicon.Dates.IsAt(text, at) ? at + 1
            : present && day ? at + 2
            : word.Kind == DateWordKind.VagueTime && present ? at + 1
            : i;
    }

    /// <summary>Dates of one granularity make a range; others only where "from" or "between" says so ("from 2019 to today").</summary>
    private static bool Join(DateExpression start, DateExpression end, bool announced) => (start, end) switch
    {
        (CalendarDate from, CalendarDate to) => (from.Day is null == to.Day is null && from.Month is null == to.Month is null) || (announced && from.Year is null == to.Year is null),
        (CalendarDate { Day: null, Month: null }, RelativePeriod { Unit: CalendarUnit.Day }) => announced,
        (CalendarDate, RelativePeriod { Unit: CalendarUnit.Day or CalendarUnit.Month or CalendarUnit.Year }) => true,
        (CalendarDate, RelativeMonth) or (RelativeMonth, CalendarDate) or (RelativeMonth, RelativeMonth) => announced,
        (YearFraction, YearFraction) => true,
        (RelativePeriod from, RelativePeriod to) => announced && from.Unit == to.Unit && from.Offset < to.Offset,
        _ => false,
    };

    private DateReading PartOrDate(TokenizedText text, int i)
    {
        DateReading part = _periodParts.Read(text, i, _date);
        return part.IsNone ? Date(text, i) : part;
    }

    private DateReading Date(TokenizedText text, int i) => _yearDistances.Extend(text, Undistanced(text, i));

    /// <summary>A day that another counts from: one that itself counts from a day only where that day stands alone, so that no row of "two days before" leads any deeper.</summary>
    private DateReading Anchor(TokenizedText text, int i)
    {
        DateReading reading = Plain(text, i);
        reading = reading.IsNone ? _weekdaysBeside.Read(text, i, _plain) : reading;
        return reading.IsNone ? _away.Read(text, i, _plain) : reading;
    }

    /// <summary>A day that counts from none but that of writing.</summary>
    private DateReading Plain(TokenizedText text, int i)
    {
        DateReading reading = _digits.Read(text, i);
        reading = reading.IsNone ? _slashed.Read(text, i) : reading;
        reading = reading.IsNone ? _phraseDigits.Read(text, i) : reading;
        reading = reading.IsNone ? _named.Read(text, i) : reading;
        reading = reading.IsNone ? _parts.Read(text, i) : reading;
        reading = reading.IsNone ? _days.Read(text, i) : reading;
        reading = reading.IsNone ? Holiday(text, i) : reading;
        return _yearDistances.Extend(text, reading.IsNone ? _relative.Read(text, i) : reading);
    }

    private DateReading Undistanced(TokenizedText text, int i)
    {
        DateReading reading = _eras.Read(text, i);
        reading = reading.IsNone ? _digits.Read(text, i) : reading;
        reading = reading.IsNone ? _slashed.Read(text, i) : reading;
        reading = reading.IsNone ? _phraseDigits.Read(text, i) : reading;
        reading = reading.IsNone ? _named.Read(text, i) : reading;
        reading = reading.IsNone ? _clock.Read(text, i) : reading;
        reading = reading.IsNone ? _hours.Before(text, i, _relativeDay) : reading;
        reading = reading.IsNone ? _yearParts.Read(text, i) : reading;
        reading = reading.IsNone ? _parts.Read(text, i) : reading;
        reading = reading.IsNone ? _weeksOnDay.Read(text, i) : reading;
        reading = reading.IsNone ? _weekdaysBeside.Read(text, i, _anchor) : reading;
        reading = reading.IsNone ? _closest.Read(text, i, _anchor) : reading;
        reading = reading.IsNone ? _days.Read(text, i) : reading;
        reading = reading.IsNone ? _repeats.Read(text, i) : reading;
        reading = reading.IsNone ? Holiday(text, i) : reading;
        reading = reading.IsNone ? _namedPeriods.Read(text, i) : reading;
        reading = reading.IsNone ? _relative.Read(text, i) : reading;
        reading = reading.IsNone ? _away.Read(text, i, _anchor) : reading;
        reading = reading.IsNone ? _afterNext.Read(text, i) : reading;
        reading = reading.IsNone ? _weeks.Read(text, i, _anchor) : reading;
        reading = reading.IsNone ? _samePeriods.Read(text, i) : reading;
        reading = reading.IsNone ? _oneUnits.Read(text, i) : reading;
        reading = reading.IsNone ? _uncounted.Read(text, i) : reading;
        reading = reading.IsNone ? _dayParts.Read(text, i, _anchor) : reading;
        reading = reading.IsNone ? _told.Read(text, i) : reading;
        reading = reading.IsNone ? _vague.Read(text, i) : reading;
        return reading.IsNone ? _years.Read(text, i) : reading;
    }

    private DateReading Holiday(TokenizedText text, int i)
    {
        DateWord word = _tokens.Word(text, i);
        bool directed = word is { Kind: DateWordKind.Direction, Value: >= -1 and <= 1 };
        int at = directed ? i + 1 : i;
        DateWordKind kind = _tokens.Word(text, at).Kind;
        bool mayBegin = kind is DateWordKind.Holiday || (kind is DateWordKind.Weekday or DateWordKind.UnsureWeekday && _lexicon.Of.IsAt(text, at + 1));
        return mayBegin ? _holidays.Read(text, at, directed ? word.Value : null) : DateReading.None;
    }
}
