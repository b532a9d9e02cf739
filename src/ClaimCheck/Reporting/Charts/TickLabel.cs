using System.Globalization;
using ClaimCheck.Reporting.Json;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Charts;

/// <summary>What stands at a tick: a number, a day, a time of day.</summary>
internal static class TickLabel
{
    /// <param name="tick">The place on the axis: a number in the unit of the first claim, the number of a day, minutes since midnight.</param>
    /// <param name="first">The value of the first claim, which the axis is of.</param>
    public static string Of(decimal tick, Quantity first) =>
        first.Range is not null ? NumberText.Of(tick)
        : first.Dates is not null ? JsonValue.Of(DayOf(tick))
        : string.Create(CultureInfo.InvariantCulture, $"{(int)tick / 60:00}:{(int)tick % 60:00}");

    public static DateOnly DayOf(decimal tick) => DateOnly.FromDayNumber((int)Math.Clamp(tick, 0, DateOnly.MaxValue.DayNumber));
}
