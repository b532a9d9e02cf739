namespace ClaimCheck.Reporting.Charts;

/// <summary>Ticks on days, on the first days of months, or on those of years: whatever is as far apart as needed.</summary>
internal static class CalendarTicks
{
    private const decimal LongestMonth = 31m;

    private static readonly decimal[] DaySteps = [1m, 2m, 5m, 10m];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 120_000];

    /// <param name="low">The number of the first day.</param>
    /// <param name="high">The number of the last day.</param>
    /// <param name="labels">Labels that fit beside each other.</param>
    public static IReadOnlyList<decimal> Of(decimal low, decimal high, int labels)
    {
        decimal atLeast = RoundTicks.SmallestStep(low, high, labels);
        if (DaySteps.FirstOrDefault(step => step >= atLeast) is > 0m and var days)
        {
            // Counted from the first day, not from the beginning of the calendar, which is nobody's round number.
            return [.. RoundTicks.Between(0m, high - Math.Floor(low), days).Select(day => Math.Floor(low) + day)];
        }

        int months = MonthSteps.First(step => step * LongestMonth >= atLeast || step == MonthSteps[^1]);
        DateOnly first = Day(low), last = Day(high);
        int start = FloorTo(MonthNumber(first), months), end = FloorTo(MonthNumber(last) + months - (last.Day == 1 ? 1 : 0), months);
        return [.. Enumerable.Range(0, ((end - start) / months) + 1).Select(step => FirstDayOf(start + (step * months)))];
    }

    private static int MonthNumber(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static int FloorTo(int month, int step) => month / step * step;

    private static decimal FirstDayOf(int month) => month < 12 ? 0m : month / 12 > DateOnly.MaxValue.Year ? DateOnly.MaxValue.DayNumber : new DateOnly(month / 12, (month % 12) + 1, 1).DayNumber;

    private static DateOnly Day(decimal number) => DateOnly.FromDayNumber((int)Math.Clamp(number, 0m, DateOnly.MaxValue.DayNumber));
}
