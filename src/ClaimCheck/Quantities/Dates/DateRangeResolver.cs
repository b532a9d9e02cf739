using System.Globalization;
using ClaimCheck.Recognition.Dates;

namespace ClaimCheck.Quantities.Dates;

/// <summary>
/// Resolves ranges, both ends inside. As worded a range runs to the beginning of what its end names, as Microsoft.Recognizers.Text writes it: "from 2014 to 2018" is
/// "(2014-01-01,2018-01-01,P4Y)"; resolved its end is exclusive and holds all that was named: "(2014-01-01,2019-01-01,P5Y)".
/// </summary>
internal static class DateRangeResolver
{
    private const string OpenYear = "XXXX";

    /// <summary>Any year that is no leap year counts the days of a range whose year is open.</summary>
    private const int AnyYear = 2001;

    public static ResolvedDate Resolve(DateRange range, DateAnchors anchors)
    {
        bool open = range is { Start: CalendarDate { Year: null }, End: CalendarDate { Year: null } };
        int? year = open && range.Start is CalendarDate { Month: { } month } start
            ? CalendarDateResolver.YearTold(start with { Outlook = range.Outlook }, month, anchors) ?? NearestYear.Of(month, start.Day, anchors.Writing, range.Outlook) : null;
        var fields = new CalendarFields(Granularity.Range);
        DateRange dated = open && range.Start is CalendarDate first ? DateRange.Of(first with { Year = year ?? AnyYear }, range.End) : range;
        if (Ends(dated, anchors) is not { } ends)
        {
            return new ResolvedDate($"({Stated(range.Start)},{Stated(range.End)})", null, null, fields);
        }

        CalendarUnit unit = UnitOf(dated);
        string worded = Timex(ends.First, dated.End.Part == PeriodPart.Late ? ends.Last.AddDays(1) : ends.LastBegins, unit);
        worded = open ? $"({OpenYear}{worded[5..12]}{OpenYear}{worded[16..]}" : worded;
        return open && year is null
            ? new ResolvedDate(worded, null, null, fields)
            : new ResolvedDate(worded, Timex(ends.First, ends.Last.AddDays(1), unit), Interval.Closed(ends.First, ends.Last), fields);
    }

    /// <summary>Null where a day does not exist or the end lies before the start. A start whose year is open lies before its end: "from March to date".</summary>
    private static RangeEnds? Ends(DateRange range, DateAnchors anchors)
    {
        if (DateResolver.Resolve(range.Start, anchors).Days is not { Low: { } first } || DateResolver.Resolve(range.End, anchors).Days is not { Low: { } begins, High: { } last })
        {
            return null;
        }

        bool earlier = first > last && range.Start is CalendarDate { Year: null, Month: not null } && first.Year > 1;
        first = earlier ? first.AddYears(-1) : first;
        return first <= last ? new RangeEnds(first, begins, last) : null;
    }

    private static string Stated(DateExpression date) => date is CalendarDate calendar ? CalendarDateResolver.Timex(calendar) : "XXXX-XX-XX";

    /// <summary>A range of years is counted in years, where both ends are; of months in months; else in days.</summary>
    private static CalendarUnit UnitOf(DateRange range) => (UnitOf(range.Start), UnitOf(range.End)) switch
    {
        (CalendarUnit.Year, CalendarUnit.Year) when range.Start.Part == PeriodPart.Whole && range.End.Part == PeriodPart.Whole => CalendarUnit.Year,
        ( >= CalendarUnit.Month, >= CalendarUnit.Month) => CalendarUnit.Month,
        _ => CalendarUnit.Day,
    };

    private static CalendarUnit UnitOf(DateExpression date) => date switch
    {
        CalendarDate { Month: null, Day: null } or RelativePeriod { Unit: CalendarUnit.Year } => CalendarUnit.Year,
        CalendarDate { Day: null } or RelativeMonth or YearFraction or RelativePeriod { Unit: CalendarUnit.Month or CalendarUnit.Quarter } => CalendarUnit.Month,
        _ => CalendarUnit.Day,
    };

    private static string Timex(DateOnly first, DateOnly after, CalendarUnit unit)
    {
        string duration = unit switch
        {
            CalendarUnit.Year => $"P{after.Year - first.Year}Y",
            CalendarUnit.Month => $"P{((after.Year - first.Year) * 12) + after.Month - first.Month}M",
            _ => $"P{after.DayNumber - first.DayNumber}D",
        };
        return string.Create(CultureInfo.InvariantCulture, $"({first:yyyy-MM-dd},{after:yyyy-MM-dd},{duration})");
    }

    /// <param name="First">The first day.</param>
    /// <param name="LastBegins">The first day of what the end names.</param>
    /// <param name="Last">The last day of it.</param>
    private readonly record struct RangeEnds(DateOnly First, DateOnly LastBegins, DateOnly Last);
}
