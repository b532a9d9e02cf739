using System.Globalization;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Dates;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Turns a recognised date into a quantity: TIMEX3 as worded, the same resolved against the day of reference, and the days or times it may mean.</summary>
internal static class DateQuantityReader
{
    private const int FirstYear = 1000;
    private const int LastYear = 8000;

    public static Quantity Read(DateMention mention, DateReference reference) => mention.Expression switch
    {
        ClockTime time => OfTime(time),
        RepeatedTime set => new Quantity(QuantityKind.Set) { Timex = set.Timex, Resolved = set.Timex },
        SpanOfTime span => OfSpan(span),
        { } date => OfDate(date, Usable(reference.Day)),
    };

    /// <summary>A day so near the calendar's ends that spans from it could leave the calendar is no day of reference.</summary>
    private static DateOnly? Usable(DateOnly? reference) => reference is { Year: >= FirstYear and <= LastYear } ? reference : null;

    private static ResolvedDate Resolve(DateExpression expression, DateOnly? reference) => expression switch
    {
        CalendarDate date => CalendarDateResolver.Resolve(date, reference),
        MovableHoliday holiday => CalendarDateResolver.Resolve(holiday, reference),
        RelativePeriod period => RelativeDateResolver.Resolve(period, reference),
        RelativeMonth month => RelativeDateResolver.Resolve(month, reference),
        TimeAway away => RelativeDateResolver.Resolve(away, reference),
        RelativeWeekday weekday => WeekResolver.Resolve(weekday, reference),
        WeekdayOfWeek weekday => WeekResolver.Resolve(weekday, reference),
        WeekOfMonth week => WeekResolver.Resolve(week, reference),
        NearestWeekend => WeekResolver.NearestWeekend(reference),
        DateRange range => DateRangeResolver.Resolve(range, reference),
        YearsOf years => YearPartResolver.Resolve(years),
        YearFraction fraction => YearPartResolver.Resolve(fraction, reference),
        SeasonDate season => YearPartResolver.Resolve(season, reference),
        _ => new ResolvedDate("PRESENT_REF", null, null, new CalendarFields(Granularity.Unknown)),
    };

    private static Quantity OfDate(DateExpression expression, DateOnly? reference)
    {
        ResolvedDate date = Resolve(expression, reference);
        string dayPart = DayPartTimex(expression.DayPart);
        return new Quantity(QuantityKind.Date)
        {
            Timex = date.Timex + dayPart,
            Resolved = date.Resolved is { } resolved ? resolved + dayPart : null,
            Dates = date.Days is { } days ? Narrowed(days, expression.Part, reference) : null,
            Calendar = date.Fields with { IsPartOfPeriod = expression.Part != PeriodPart.Whole },
            Hedge = expression is DateRange ? Hedge.Range : Hedge.None,
        };
    }

    private static Interval<DateOnly> Narrowed(Interval<DateOnly> days, PeriodPart part, DateOnly? reference) => (part, reference) switch
    {
        (PeriodPart.Whole, _) => days,
        (PeriodPart.UpToNow, { } now) => Interval.Closed(days.Low!.Value, now),
        (PeriodPart.FromNow, { } now) => Interval.Closed(now, days.High!.Value),
        (PeriodPart.UpToNow or PeriodPart.FromNow, null) => days,
        _ => Period.Third(days, (int)part - 1),
    };

    private static string DayPartTimex(DayPart part) => part switch
    {
        DayPart.Morning => "TMO",
        DayPart.Afternoon => "TAF",
        DayPart.Evening => "TEV",
        DayPart.Night => "TNI",
        _ => "",
    };

    private static Quantity OfTime(ClockTime time)
    {
        var at = new TimeOnly(time.Minutes / 60 % 24, time.Minutes % 60);
        string timex = "T" + at.ToString("HH:mm", CultureInfo.InvariantCulture);
        return new Quantity(QuantityKind.Time)
        {
            Timex = timex,
            Resolved = timex,
            Times = Interval.Exactly(at),
            Calendar = new CalendarFields(Granularity.Time) { MinuteOfDay = time.Minutes, ZoneOffset = time.Zone, IsHalfDay = time.IsHalfDay },
        };
    }

    private static Quantity OfSpan(SpanOfTime span)
    {
        (int count, string symbol) = span.Unit switch
        {
            CalendarUnit.Minute => (span.Count, "min"),
            CalendarUnit.Hour => (span.Count, "h"),
            CalendarUnit.Day => (span.Count, "d"),
            CalendarUnit.Weekend => (2 * span.Count, "d"),
            CalendarUnit.Week => (span.Count, "wk"),
            CalendarUnit.Month => (span.Count, "mo"),
            CalendarUnit.Quarter => (3 * span.Count, "mo"),
            CalendarUnit.Decade => (10 * span.Count, "a"),
            CalendarUnit.Century => (100 * span.Count, "a"),
            _ => (span.Count, "a"),
        };
        string timex = PeriodTimex.Of(span.Count, span.Unit);
        return new Quantity(QuantityKind.Duration)
        {
            Nominal = count,
            Range = Interval.Exactly((decimal)count),
            UnitOfMeasure = UnitCatalogue.Of(symbol),
            Timex = timex,
            Resolved = timex,
        };
    }
}
