using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Reads one date at a token, and no range of two: the first reader that finds something is believed, the most specific is asked first. Looks a bounded way ahead.</summary>
internal sealed class SingleDateReader
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
    private readonly PhraseDigitsReader _phraseDigits;
    private readonly WeekdayBesideReader _weekdaysBeside;
    private readonly ClosestDayReader _closest;
    private readonly NamedPeriodReader _namedPeriods;
    private readonly OneUnitReader _oneUnits;
    private readonly UncountedLengthReader _uncounted;
    private readonly WeekOnDayReader _weeksOnDay;
    private readonly PeriodEndReader _periodEnds;
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
    public SingleDateReader(DateTokens tokens, bool dayFirst)
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
        _phraseDigits = new PhraseDigitsReader(tokens, dayFirst);
        _weekdaysBeside = new WeekdayBesideReader(tokens, lengths);
        _closest = new ClosestDayReader(tokens, _holidays);
        _namedPeriods = new NamedPeriodReader(tokens);
        _oneUnits = new OneUnitReader(tokens);
        _uncounted = new UncountedLengthReader(tokens);
        _weeksOnDay = new WeekOnDayReader(tokens, lengths);
        _periodEnds = new PeriodEndReader(tokens);
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

    public DateReading Read(TokenizedText text, int i)
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

    /// <summary>Which readers are asked depends on how the date begins: each costs time, and most of what may begin a date is none.</summary>
    private DateReading Undistanced(TokenizedText text, int i) =>
        text.IsDigits(i) ? DigitsFirst(text, i)
        : _lexicon.Articles.IsAt(text, i) ? ArticleFirst(text, i)
        : _tokens.Word(text, i).Kind switch
        {
            DateWordKind.Pointing => PointingFirst(text, i),
            DateWordKind.Unit => UnitFirst(text, i),
            DateWordKind.Cardinal or DateWordKind.Tens or DateWordKind.Pair or DateWordKind.Scale => CountFirst(text, i),
            _ => WordFirst(text, i),
        };

    private DateReading DigitsFirst(TokenizedText text, int i)
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
        reading = reading.IsNone ? _namedPeriods.Read(text, i) : reading;
        reading = reading.IsNone ? _relative.Read(text, i) : reading;
        reading = reading.IsNone ? _away.Read(text, i, _anchor) : reading;
        return reading.IsNone ? _years.Read(text, i) : reading;
    }

    private DateReading ArticleFirst(TokenizedText text, int i)
    {
        DateReading reading = _named.Read(text, i);
        reading = reading.IsNone ? _clock.Read(text, i) : reading;
        reading = reading.IsNone ? _yearParts.Read(text, i) : reading;
        reading = reading.IsNone ? _parts.Read(text, i) : reading;
        reading = reading.IsNone ? _weeksOnDay.Read(text, i) : reading;
        reading = reading.IsNone ? _weekdaysBeside.Read(text, i, _anchor) : reading;
        reading = reading.IsNone ? _closest.Read(text, i, _anchor) : reading;
        reading = reading.IsNone ? _days.Read(text, i) : reading;
        reading = reading.IsNone ? _repeats.Read(text, i) : reading;
        reading = reading.IsNone ? _relative.Read(text, i) : reading;
        reading = reading.IsNone ? _away.Read(text, i, _anchor) : reading;
        reading = reading.IsNone ? _periodEnds.Read(text, i) : reading;
        reading = reading.IsNone ? _weeks.Read(text, i, _anchor) : reading;
        reading = reading.IsNone ? _samePeriods.Read(text, i) : reading;
        reading = reading.IsNone ? _oneUnits.Read(text, i) : reading;
        reading = reading.IsNone ? _uncounted.Read(text, i) : reading;
        reading = reading.IsNone ? _dayParts.Read(text, i, _anchor) : reading;
        reading = reading.IsNone ? _told.Read(text, i) : reading;
        return reading.IsNone ? _vague.Read(text, i) : reading;
    }

    /// <summary>"that day", "same week", "these days".</summary>
    private DateReading PointingFirst(TokenizedText text, int i)
    {
        DateReading reading = _samePeriods.Read(text, i);
        reading = reading.IsNone ? _told.Read(text, i) : reading;
        return reading.IsNone ? _vague.Read(text, i) : reading;
    }

    /// <summary>"week 23", "years ago", "year-end".</summary>
    private DateReading UnitFirst(TokenizedText text, int i)
    {
        DateReading reading = _clock.Read(text, i);
        reading = reading.IsNone ? _weekdaysBeside.Read(text, i, _anchor) : reading;
        reading = reading.IsNone ? _repeats.Read(text, i) : reading;
        reading = reading.IsNone ? _namedPeriods.Read(text, i) : reading;
        reading = reading.IsNone ? _away.Read(text, i, _anchor) : reading;
        reading = reading.IsNone ? _periodEnds.Read(text, i) : reading;
        reading = reading.IsNone ? _weeks.Read(text, i, _anchor) : reading;
        reading = reading.IsNone ? _samePeriods.Read(text, i) : reading;
        return reading.IsNone ? _uncounted.Read(text, i) : reading;
    }

    /// <summary>"three days ago", "ten thirty am", "nineteen eighty-four".</summary>
    private DateReading CountFirst(TokenizedText text, int i)
    {
        DateReading reading = _named.Read(text, i);
        reading = reading.IsNone ? _clock.Read(text, i) : reading;
        reading = reading.IsNone ? _hours.Before(text, i, _relativeDay) : reading;
        reading = reading.IsNone ? _parts.Read(text, i) : reading;
        reading = reading.IsNone ? _weeksOnDay.Read(text, i) : reading;
        reading = reading.IsNone ? _weekdaysBeside.Read(text, i, _anchor) : reading;
        reading = reading.IsNone ? _closest.Read(text, i, _anchor) : reading;
        reading = reading.IsNone ? _days.Read(text, i) : reading;
        reading = reading.IsNone ? _relative.Read(text, i) : reading;
        reading = reading.IsNone ? _away.Read(text, i, _anchor) : reading;
        return reading.IsNone ? _years.Read(text, i) : reading;
    }

    private DateReading WordFirst(TokenizedText text, int i)
    {
        DateReading reading = _eras.Read(text, i);
        reading = reading.IsNone ? _slashed.Read(text, i) : reading;
        reading = reading.IsNone ? _named.Read(text, i) : reading;
        reading = reading.IsNone ? _clock.Read(text, i) : reading;
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
        reading = reading.IsNone ? _periodEnds.Read(text, i) : reading;
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
