using System.Globalization;
using ClaimCheck.Recognition.Dates;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Resolves ranges, both ends inside: "(2016-11-05,2016-11-09,P4D)" is November 5 to 8, its written end exclusive.</summary>
internal static class DateRangeResolver
{
    private const string OpenYear = "XXXX";

    /// <summary>Any year that is no leap year counts the days of a range whose year is open.</summary>
    private const int AnyYear = 2001;

    public static ResolvedDate Resolve(DateRange range, DateOnly? reference)
    {
        int? stated = range.Start.Year;
        int? year = stated ?? (range.Start.Month is { } month ? NearestYear.Of(month, range.Start.Day, reference) : null);
        var fields = new CalendarFields(Granularity.Range);
        if (Days(range, year ?? AnyYear) is not { } days)
        {
            return new ResolvedDate($"({CalendarDateResolver.Timex(range.Start)},{CalendarDateResolver.Timex(range.End)})", null, null, fields);
        }

        string timex = Timex(range.Start, days);
        string worded = stated is null ? $"({OpenYear}{timex[5..12]}{OpenYear}{timex[16..]}" : timex;
        return year is null ? new ResolvedDate(worded, null, null, fields) : new ResolvedDate(worded, timex, days, fields);
    }

    /// <summary>Null where a day does not exist or the end lies before the start.</summary>
    private static Interval<DateOnly>? Days(DateRange range, int year)
    {
        DateRange dated = DateRange.Of(range.Start with { Year = year }, range.End);
        return CalendarDateResolver.Resolve(dated.Start, null).Days?.Low is { } low && CalendarDateResolver.Resolve(dated.End, null).Days?.High is { } high && low <= high
            ? Interval.Closed(low, high)
            : null;
    }

    private static string Timex(CalendarDate start, Interval<DateOnly> days)
    {
        DateOnly first = days.Low!.Value, after = days.High!.Value.AddDays(1);
        string duration = start switch
        {
            { Month: null } => $"P{after.Year - first.Year}Y",
            { Day: null } => $"P{((after.Year - first.Year) * 12) + after.Month - first.Month}M",
            _ => $"P{after.DayNumber - first.DayNumber}D",
        };
        return string.Create(CultureInfo.InvariantCulture, $"({first:yyyy-MM-dd},{after:yyyy-MM-dd},{duration})");
    }
}
