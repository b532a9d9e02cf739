using ClaimCheck.Recognition.Dates.CalendarDates;
using ClaimCheck.Recognition.Dates.Clock;
using ClaimCheck.Recognition.Dates.Holidays;
using ClaimCheck.Recognition.Dates.Periods;
using ClaimCheck.Recognition.Dates.Relative;
using ClaimCheck.Recognition.Dates.Years;
using ClaimCheck.Text;
using Kind = ClaimCheck.Recognition.Dates.DateWordKind;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Reads one date at a token, and no range of two: the first reader that finds something is believed, the most specific is asked first. Looks a bounded way ahead.</summary>
internal sealed class SingleDateReader
{
    private static readonly DateOpenings Weekdays = DateOpenings.Of(Kind.Weekday, Kind.UnsureWeekday);
    private static readonly DateOpenings Months = DateOpenings.Of(Kind.Month, Kind.UnsureMonth);
    private static readonly DateOpenings Counts = DateOpenings.Digits | DateOpenings.Of(Kind.Cardinal, Kind.Tens, Kind.Pair);
    private static readonly DateOpenings Days = DateOpenings.Digits | DateOpenings.Of(Kind.Cardinal, Kind.Ordinal);

    private readonly PeriodPartReader _periodParts;
    private readonly YearDistanceReader _yearDistances;
    private readonly AwayReader _away;
    private readonly WeekdayBesideReader _weekdaysBeside;
    private readonly DateReaderTable _readers, _plainReaders;

    // Made once: a delegate made at every look would be garbage at every word.
    private readonly Func<TokenizedText, int, DateReading> _anchor, _date, _plain;

    /// <param name="dayFirst">Whether 1/2/2026 is the first of February.</param>
    public SingleDateReader(DateTokens tokens, bool dayFirst)
    {
        var lengths = new LengthReader(tokens);
        _periodParts = new PeriodPartReader(tokens);
        _yearDistances = new YearDistanceReader(tokens);
        _away = new AwayReader(tokens, lengths);
        _weekdaysBeside = new WeekdayBesideReader(tokens, lengths);
        (_anchor, _plain, _date) = (Anchor, Plain, Undivided);
        _readers = new DateReaderTable(tokens.Lexicon);
        _plainReaders = new DateReaderTable(tokens.Lexicon);
        AddDays(tokens, lengths, dayFirst);
        AddPeriods(tokens);
    }

    public DateReading Read(TokenizedText text, int i)
    {
        DateReading part = _periodParts.Read(text, i, _date);
        return part.IsNone ? Undivided(text, i) : part;
    }

    /// <summary>A date that is no part of another: no "late" before it.</summary>
    private DateReading Undivided(TokenizedText text, int i) => _yearDistances.Extend(text, _readers.Read(text, i));

    /// <summary>A day that another counts from: one that itself counts from a day only where that day stands alone, so that no row of "two days before" leads any deeper.</summary>
    private DateReading Anchor(TokenizedText text, int i)
    {
        DateReading reading = Plain(text, i);
        reading = reading.IsNone ? _weekdaysBeside.Read(text, i, _plain) : reading;
        return reading.IsNone ? _away.Read(text, i, _plain) : reading;
    }

    /// <summary>A day that counts from none but that of writing.</summary>
    private DateReading Plain(TokenizedText text, int i) => _yearDistances.Extend(text, _plainReaders.Read(text, i));

    private void AddDays(DateTokens tokens, LengthReader lengths, bool dayFirst)
    {
        DateLexicon lexicon = tokens.Lexicon;
        var holidays = new HolidayReader(tokens, lengths);
        var relative = new RelativeDateReader(tokens, lengths);
        Func<TokenizedText, int, DateReading> relativeDays = relative.Read;
        var hours = new HourBesideDayReader(tokens);
        var closest = new ClosestDayReader(tokens, holidays);
        DateOpenings numbered = Days | lexicon.Openings(lexicon.Last);
        _readers.Add(new EraReader(tokens).Read, DateOpenings.Digits | DateOpenings.Of(Kind.Era));
        AddPlain(new DigitDateReader(dayFirst).Read, DateOpenings.Digits);
        var parts = new PartByNumberReader(tokens);
        var slashed = new SlashedDateReader(tokens, dayFirst);
        var named = new NamedDateReader(tokens);
        DateOpenings dayNouns = lexicon.Openings(lexicon.DayNouns), bareDays = lexicon.BareDayArticles.IsEmpty ? default : Days;
        if (lexicon.Has(DateWordOrder.DirectionBeforeDay))
        {
            AddPlain(new DirectedDayReader(tokens, named, slashed).Read, DateOpenings.Of(Kind.Direction));
        }

        AddPlain(slashed.Read, DateOpenings.Digits | Months);
        AddPlain(new PhraseDigitsReader(tokens, dayFirst).Read, DateOpenings.Digits);
        AddOrders(tokens, lengths);
        if (lexicon.Order != DateWordOrder.None)
        {
            _readers.Add(new DaysOfMonthReader(tokens, parts).Read, DateOpenings.Digits, DateOpenings.Digits);
        }

        AddPlain(named.Read, Days | Weekdays | Months | DateOpenings.Of(Kind.Ides) | dayNouns, Days | DateOpenings.Of(Kind.Ides) | dayNouns);
        _readers.Add(new LinkedHourReader(tokens).Read, LinkedHourReader.Openings(lexicon));
        _readers.Add(new ClockReader(tokens).Read, DateOpenings.Digits | DateOpenings.Of(Kind.Cardinal, Kind.ClockPoint, Kind.HalfYear, Kind.Unit) | lexicon.Openings(lexicon.Mid), DateOpenings.Of(Kind.HalfYear, Kind.Unit));
        _readers.Add((text, i) => hours.Before(text, i, relativeDays), DateOpenings.Digits);
        _readers.Add(new LetteredYearPartReader(tokens).Read, DateOpenings.Digits | DateOpenings.Of(Kind.FractionLetter));
        _readers.Add(new YearPartReader(tokens).Read, Days | DateOpenings.Of(Kind.Season, Kind.Direction), Days);
        AddPlain(parts.Read, numbered, numbered);
        _readers.Add(new WeekOnDayReader(tokens, lengths).Read, Counts | DateOpenings.Of(Kind.Weekday), DateOpenings.Of(Kind.Unit, Kind.Pair));
        _readers.Add((text, i) => _weekdaysBeside.Read(text, i, _anchor), WeekdayBesideReader.Openings, WeekdayBesideReader.Openings | DateOpenings.Of(Kind.Weekdays));
        _readers.Add((text, i) => closest.Read(text, i, _anchor), Days | DateOpenings.Of(Kind.Nearest), Days | DateOpenings.Of(Kind.Nearest));
        AddPlain(new DayInMonthReader(tokens).Read, dayNouns, Days | dayNouns | bareDays);
        _readers.Add(new RepeatReader(tokens, lengths).Read, DateOpenings.Of(Kind.Every, Kind.Periodic, Kind.Weekdays, Kind.Weekday) | lexicon.Openings(lexicon.Per), DateOpenings.Of(Kind.Unit));
        AddPlain(holidays.Read, Weekdays | DateOpenings.Of(Kind.Holiday, Kind.Direction) | (lexicon.Order == DateWordOrder.None ? default : DateOpenings.Of(Kind.Unit, Kind.Ordinal)));
        _readers.Add(new NamedPeriodReader(tokens).Read, DateOpenings.Digits | DateOpenings.Of(Kind.Unit, Kind.YearLetters, Kind.YearName));
        AddPlain(relativeDays, Counts | Weekdays | DateOpenings.Of(Kind.RelativeDay, Kind.TodayPart, Kind.DayAndPart, Kind.WeekdayAndPart, Kind.Direction), DateOpenings.Of(Kind.Unit, Kind.Pair));
        _readers.Add((text, i) => _away.Read(text, i, _anchor), Counts | DateOpenings.Of(Kind.Unit), DateOpenings.Of(Kind.Unit, Kind.Pair));
    }

    /// <summary>Readers of word orders that only some languages have.</summary>
    private void AddOrders(DateTokens tokens, LengthReader lengths)
    {
        DateOpenings following = tokens.Lexicon.Order == DateWordOrder.None ? default : DateOpenings.Of(Kind.Following);
        AddPlain(new NamedAwayReader(tokens).Read, NamedAwayReader.Openings | following, NamedAwayReader.Openings | following | (tokens.Lexicon.Order == DateWordOrder.None ? default : DateOpenings.Of(Kind.Unit)));
        _readers.Add(new AwayBeforeReader(tokens, lengths).Read, AwayBeforeReader.Openings(tokens.Lexicon));
        if (tokens.Lexicon.Order != DateWordOrder.None)
        {
            DateOpenings decades = DateOpenings.Of(Kind.Unit, Kind.Roman, Kind.TensDecade), numbers = tokens.Lexicon.DecadeArticles.IsEmpty ? default : DateOpenings.Digits;
            _readers.Add(new DecadeNameReader(tokens).Read, decades, decades | numbers);
        }

        if (tokens.Lexicon.Has(DateWordOrder.DirectionBehind))
        {
            AddPlain(new DirectionBehindReader(tokens, lengths).Read, DirectionBehindReader.Openings, DirectionBehindReader.Openings);
        }
    }

    private void AddPeriods(DateTokens tokens)
    {
        DateLexicon lexicon = tokens.Lexicon;
        var weeks = new WeekOfDayReader(tokens);
        var dayParts = new DayPartReader(tokens);
        DateOpenings same = DateOpenings.Of(Kind.Pointing, Kind.Unit) | lexicon.Openings(lexicon.Sameness), whole = lexicon.Openings(lexicon.PeriodAdjectives);
        _readers.Add(new PeriodEndReader(tokens).Read, DateOpenings.Of(Kind.EndOf, Kind.Unit), DateOpenings.Of(Kind.EndOf, Kind.Unit));
        _readers.Add((text, i) => weeks.Read(text, i, _anchor), DateOpenings.Of(Kind.Unit), DateOpenings.Of(Kind.Unit));
        _readers.Add(new SamePeriodReader(tokens).Read, same, same);
        _readers.Add(new OneUnitReader(tokens).Read, lexicon.Openings(lexicon.Wholes), DateOpenings.Of(Kind.Unit));
        _readers.Add(new UncountedLengthReader(tokens).Read, DateOpenings.Of(Kind.Direction, Kind.Several, Kind.Unit), DateOpenings.Of(Kind.Several));
        _readers.Add((text, i) => dayParts.Read(text, i, _anchor), DateOpenings.Of(Kind.DayPart, Kind.Overnight) | lexicon.Openings(lexicon.Mid), DateOpenings.Of(Kind.DayPart) | lexicon.Openings(lexicon.MorningNames));
        _readers.Add(new ToldReader(tokens).Read, DateOpenings.Of(Kind.Pointing, Kind.Following) | whole, DateOpenings.Of(Kind.Pointing, Kind.Following, Kind.Direction, Kind.Unit) | whole);
        _readers.Add(new VagueTimeReader(tokens).Read, DateOpenings.Of(Kind.Now, Kind.Pointing, Kind.VagueTime), DateOpenings.Of(Kind.Direction, Kind.VagueTime) | lexicon.Openings(lexicon.Nearness));
        _readers.Add(new YearReader(tokens).Read, Days | DateOpenings.Of(Kind.TensDecade, Kind.None));
    }

    private void AddPlain(Func<TokenizedText, int, DateReading> reader, DateOpenings first, DateOpenings behindArticle = default)
    {
        _readers.Add(reader, first, behindArticle);
        _plainReaders.Add(reader, first, behindArticle);
    }
}
