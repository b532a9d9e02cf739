using System.Globalization;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Writes a run of days as TIMEX3 writers of ranges do: "(2017-01-01,2017-04-01,P3M)", the end exclusive. Quarters are written so, for they have no TIMEX3 of their own in ISO 8601.</summary>
internal static class PeriodRange
{
    /// <param name="days">First and last day, both inside.</param>
    public static string Timex(Interval<DateOnly> days, string duration) => string.Create(CultureInfo.InvariantCulture, $"({days.Low:yyyy-MM-dd},{days.High!.Value.AddDays(1):yyyy-MM-dd},{duration})");
}
