namespace ClaimCheck.Quantities.Dates;

/// <summary>Days of the calendar's periods, first and last inside.</summary>
internal static class Period
{
    public static Interval<DateOnly> OfDay(DateOnly day) => Interval.Exactly(day);

    public static Interval<DateOnly> OfMonth(int year, int month) => OfMonths(year, month, 1);

    public static Interval<DateOnly> OfMonths(int year, int firstMonth, int count)
    {
        var first = new DateOnly(year, firstMonth, 1);
        return Interval.Closed(first, first.AddMonths(count).AddDays(-1));
    }

    public static Interval<DateOnly> OfYears(int first, int last) => Interval.Closed(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    /// <summary>The ISO 8601 week of a day: Monday to Sunday.</summary>
    public static Interval<DateOnly> OfWeek(DateOnly day)
    {
        DateOnly monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return Interval.Closed(monday, monday.AddDays(6));
    }

    /// <summary>A third of the period: "late 2025" is its last four months. "Mid" is the middle third. A day or two have none: "early Sunday" is Sunday.</summary>
    public static Interval<DateOnly> Third(Interval<DateOnly> period, int third)
    {
        if (period is not { Low: { } low, High: { } high } || high.DayNumber - low.DayNumber < 2)
        {
            return period;
        }

        if (low.Day == 1 && high.AddDays(1).Day == 1 && Months(low, high) is var months && months % 3 == 0)
        {
            DateOnly first = low.AddMonths(months / 3 * third);
            return Interval.Closed(first, first.AddMonths(months / 3).AddDays(-1));
        }

        int days = high.DayNumber - low.DayNumber + 1;
        return Interval.Closed(low.AddDays(days * third / 3), low.AddDays((days * (third + 1) / 3) - 1));
    }

    private static int Months(DateOnly low, DateOnly high) => ((high.Year - low.Year) * 12) + high.Month - low.Month + 1;
}
