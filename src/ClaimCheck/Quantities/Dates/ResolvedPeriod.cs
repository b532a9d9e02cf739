using System.Globalization;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Makes resolved dates of the calendar's periods, as relative wording names them.</summary>
internal static class ResolvedPeriod
{
    /// <param name="stated">The weekday, where the text names it.</param>
    public static ResolvedDate OfDay(string timex, DateOnly day, DayOfWeek? stated = null) => new(timex, Iso(day), Period.OfDay(day), new CalendarFields(Granularity.Day)
    {
        Year = day.Year,
        Month = day.Month,
        Day = day.Day,
        Weekday = stated ?? day.DayOfWeek,
        IsRelative = true,
        IsNamedWeekday = stated is not null,
    });

    public static ResolvedDate OfWeek(DateOnly day) =>
        new("XXXX-WXX", IsoWeek(day), Period.OfWeek(day), new CalendarFields(Granularity.Week) { IsRelative = true });

    public static ResolvedDate OfWeekend(DateOnly day)
    {
        DateOnly sunday = Period.OfWeek(day).High!.Value;
        return new ResolvedDate("XXXX-WXX-WE", IsoWeek(day) + "-WE", Interval.Closed(sunday.AddDays(-1), sunday), new CalendarFields(Granularity.Weekend) { IsRelative = true });
    }

    public static ResolvedDate OfMonth(string timex, DateOnly day) => new(
        timex,
        $"{day.Year:0000}-{day.Month:00}",
        Period.OfMonth(day.Year, day.Month),
        new CalendarFields(Granularity.Month) { Year = day.Year, Month = day.Month, IsRelative = true });

    public static ResolvedDate OfQuarter(DateOnly day)
    {
        int quarter = (day.Month - 1) / 3;
        Interval<DateOnly> days = Period.OfMonths(day.Year, (quarter * 3) + 1, 3);
        return new ResolvedDate(PeriodRange.Timex(days, "P3M"), $"{day.Year:0000}-Q{quarter + 1}", days, new CalendarFields(Granularity.Quarter) { IsRelative = true });
    }

    public static ResolvedDate OfYear(string timex, int year) => year is < 1 or > 9998
        ? Open(timex, Granularity.Year)
        : new ResolvedDate(timex, $"{year:0000}", Period.OfYears(year, year), new CalendarFields(Granularity.Year) { Year = year, IsRelative = true });

    /// <param name="digits">The first digits of the years: 199 for the nineties, 18 for the nineteenth century.</param>
    public static ResolvedDate OfYears(string timex, int digits, int count) => new(
        timex,
        digits.ToString(CultureInfo.InvariantCulture),
        Period.OfYears(digits * count, (digits * count) + count - 1),
        new CalendarFields(count == 10 ? Granularity.Decade : Granularity.Century) { IsRelative = true });

    /// <summary>Nothing fixes the day of writing.</summary>
    public static ResolvedDate Open(string timex, Granularity granularity) => new(timex, null, null, new CalendarFields(granularity) { IsRelative = true });

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string IsoWeek(DateOnly day)
    {
        DateTime start = day.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(start):0000}-W{ISOWeek.GetWeekOfYear(start):00}";
    }
}
