using System.Globalization;

namespace ClaimCheck.Reporting.Wording;

/// <summary>Days for people: "9 March 2026", and a whole month or year as such.</summary>
internal static class DayWords
{
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Short enough for a scale, and no finer than its ticks: "9 Mar 2026", "Mar 2026", "2026".</summary>
    public static string OfTick(DateOnly tick, IReadOnlyList<DateOnly> ticks) => tick.ToString(
        ticks.All(day => day is { Day: 1, Month: 1 }) ? "yyyy" : ticks.All(day => day.Day == 1) ? "MMM yyyy" : "d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"January 2026" for the whole of it, "2004" for the whole year, else null.</summary>
    public static string? WholePeriod(DateOnly first, DateOnly last) => (first, last) switch
    {
        ({ Day: 1, Month: 1 }, { Day: 31, Month: 12 }) when first.Year == last.Year => first.ToString("yyyy", CultureInfo.InvariantCulture),
        ({ Day: 1 }, _) when first.Year == last.Year && first.Month == last.Month && last.Day == DateTime.DaysInMonth(last.Year, last.Month) =>
            first.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => null,
    };
}
