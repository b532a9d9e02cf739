using System.Globalization;
using ClaimCheck.Recognition.Dates;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Resolves weekdays, weekends and weeks of a month.</summary>
internal static class WeekResolver
{
    /// <summary>A bare weekday in news is the last such day up to the day of writing; "next" looks ahead.</summary>
    public static ResolvedDate Resolve(RelativeWeekday weekday, DateOnly? reference)
    {
        if (reference is not { } day)
        {
            return OpenWeekday(weekday.Day);
        }

        int back = ((int)day.DayOfWeek - (int)weekday.Day + 7) % 7;
        int shift = weekday.Direction > 0 ? (back == 0 ? 7 : 7 - back) : weekday.Direction < 0 && back == 0 ? -7 : -back;
        return ResolvedPeriod.OfDay(WeekdayTimex.Of(weekday.Day), day.AddDays(shift), weekday.Day);
    }

    public static ResolvedDate Resolve(WeekdayOfWeek weekday, DateOnly? reference)
    {
        if (reference is not { } day)
        {
            return OpenWeekday(weekday.Day);
        }

        DateOnly monday = Period.OfWeek(day.AddDays(7 * weekday.WeekOffset)).Low!.Value;
        return ResolvedPeriod.OfDay(WeekdayTimex.Of(weekday.Day), monday.AddDays(((int)weekday.Day + 6) % 7), weekday.Day);
    }

    /// <summary>Up to Wednesday "the weekend" is the one before, from Thursday on the coming one.</summary>
    public static ResolvedDate NearestWeekend(DateOnly? reference) => reference switch
    {
        null => ResolvedPeriod.Open("XXXX-WXX-WE", Granularity.Weekend),
        { DayOfWeek: DayOfWeek.Monday or DayOfWeek.Tuesday or DayOfWeek.Wednesday } day => ResolvedPeriod.OfWeekend(day.AddDays(-7)),
        { } day => ResolvedPeriod.OfWeekend(day),
    };

    /// <summary>The first week of a month is its first seven days, the last its last seven.</summary>
    public static ResolvedDate Resolve(WeekOfMonth week, DateOnly? reference)
    {
        string timex = $"{week.Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "XXXX"}-{week.Month:00}-W{week.Index:00}";
        var fields = new CalendarFields(Granularity.Week);
        if ((week.Year ?? NearestYear.Of(week.Month, null, reference)) is not { } year)
        {
            return new ResolvedDate(timex, null, null, fields);
        }

        (DateOnly? low, DateOnly? high) = (Period.OfMonth(year, week.Month).Low, Period.OfMonth(year, week.Month).High);
        DateOnly first = week.Index > 4 ? high!.Value.AddDays(-6) : low!.Value.AddDays(7 * (week.Index - 1));
        return new ResolvedDate(timex, $"{year:0000}-{week.Month:00}-W{week.Index:00}", Interval.Closed(first, first.AddDays(6)), fields);
    }

    private static ResolvedDate OpenWeekday(DayOfWeek day) =>
        new(WeekdayTimex.Of(day), null, null, new CalendarFields(Granularity.Day) { Weekday = day, IsRelative = true });
}
