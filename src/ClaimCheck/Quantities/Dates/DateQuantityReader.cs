using System.Globalization;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Clock;
using ClaimCheck.Recognition.Dates.Relative;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Turns recognised dates into quantities: TIMEX3 as worded, the same resolved against the day of reference, and the days or times it may mean.</summary>
internal static class DateQuantityReader
{
    public static Quantity Read(DateExpression expression, DateAnchors anchors) => expression switch
    {
        ClockTime time => OfTime(time, null),
        RepeatedTime set => new Quantity(QuantityKind.Set) { Timex = set.Timex, Resolved = set.Timex },
        UncountedLength length => Uncounted(length),
        SpanOfTime span => SpanQuantity.Of(span, anchors.Writing),
        { } date => OfDate(date, anchors),
    };

    /// <summary>A day that no text states.</summary>
    public static Quantity OfDay(DateOnly day)
    {
        string timex = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Quantity(QuantityKind.Date)
        {
            Timex = timex,
            Resolved = timex,
            Dates = Period.OfDay(day),
            Calendar = new CalendarFields(Granularity.Day) { Year = day.Year, Month = day.Month, Day = day.Day, Weekday = day.DayOfWeek },
        };
    }

    /// <summary>It has no number that could be compared.</summary>
    private static Quantity Uncounted(UncountedLength length) => length.IsAway
        ? new Quantity(QuantityKind.Date) { Timex = length.Timex, Calendar = new CalendarFields(Granularity.Unknown) { IsRelative = true } }
        : new Quantity(QuantityKind.Duration) { Timex = length.Timex, Resolved = length.Timex };

    /// <summary>A time of day, on a day that the text names beside it or that is known otherwise.</summary>
    /// <param name="day">The day; null where it is not known.</param>
    public static Quantity OfTime(ClockTime time, DateOnly? day)
    {
        var at = new TimeOnly(time.Minutes / 60 % 24, time.Minutes % 60);
        string timex = "T" + at.ToString("HH:mm", CultureInfo.InvariantCulture) + (time.Zone == 0 ? "Z" : "");
        return new Quantity(QuantityKind.Time)
        {
            Timex = timex,
            Resolved = day is { } known ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + timex : timex,
            Times = Interval.Exactly(at),
            Calendar = new CalendarFields(Granularity.Time) { MinuteOfDay = time.Minutes, ZoneOffset = time.Zone, IsHalfDay = time.IsHalfDay },
        };
    }

    private static Quantity OfDate(DateExpression expression, DateAnchors anchors)
    {
        ResolvedDate date = DateResolver.Resolve(expression, anchors);
        string dayPart = DayPartTimex.Of(expression.DayPart);
        return new Quantity(QuantityKind.Date)
        {
            Timex = date.Timex + dayPart,
            Resolved = date.Resolved is { } resolved ? resolved + dayPart : null,
            Dates = date.Days is { } days ? Narrowed(days, expression.Part, anchors.Writing) : null,
            Calendar = date.Fields with { IsPartOfPeriod = expression.Part != PeriodPart.Whole },
            Hedge = expression is DateRange ? Hedge.Range : Hedge.None,
            Other = expression is CalendarDate { Other: { } other } ? OfDate(other with { Outlook = expression.Outlook }, anchors) : null,
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
}
