using System.Globalization;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Joins the two ends of a range, both inside: "(2016-11-05,2016-11-09,P4D)" is November 5 to 8, its written end exclusive.</summary>
internal static class DateRangeResolver
{
    public static ResolvedDate Resolve(ResolvedDate start, ResolvedDate end)
    {
        var fields = new CalendarFields(Granularity.Range);
        bool known = start.Days is { Low: not null } && end.Days is { High: not null } && start.Days.Value.Low <= end.Days.Value.High;
        if (!known)
        {
            return new ResolvedDate($"({start.Timex},{end.Timex})", null, null, fields);
        }

        DateOnly first = start.Days!.Value.Low!.Value, last = end.Days!.Value.High!.Value, after = last.AddDays(1);
        string duration = start.Fields.Granularity switch
        {
            Granularity.Year => $"P{after.Year - first.Year}Y",
            Granularity.Month => $"P{((after.Year - first.Year) * 12) + after.Month - first.Month}M",
            _ => $"P{after.DayNumber - first.DayNumber}D",
        };
        string timex = string.Create(CultureInfo.InvariantCulture, $"({first:yyyy-MM-dd},{after:yyyy-MM-dd},{duration})");
        bool worded = start.Fields.Year is not null || start.Fields.Granularity == Granularity.Year;
        return new ResolvedDate(worded ? timex : $"({start.Timex},{end.Timex},{duration})", timex, Interval.Closed(first, last), fields);
    }
}
