using System.Globalization;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Relative;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Finds parts of a period by their number: its first Monday, its last day, its third week.</summary>
internal static class PartByNumberResolver
{
    private const int DaysOfWeek = 7;
    private const int LastWeek = 5;

    public static ResolvedDate Resolve(PartByNumber part, DateAnchors anchors)
    {
        ResolvedDate period = DateResolver.Resolve(part.Period with { Outlook = part.Outlook }, anchors);
        if (period.Days is not { Low: { } low, High: { } high })
        {
            return new ResolvedDate(Open(part), null, null, new CalendarFields(Granularity.Unknown) { IsRelative = true });
        }

        return part switch
        {
            { Weekday: { } weekday } => Day(part, WeekdayIn(low, high, weekday, part.Index, part.FromEnd), low, high),
            { Unit: CalendarUnit.Day } => Day(part, part.FromEnd ? high.AddDays(1 - part.Index) : low.AddDays(part.Index - 1), low, high),
            { Unit: CalendarUnit.Month, Count: > 1 } => Months(part.FromEnd ? high.AddDays(1).AddMonths(1 - part.Index - part.Count) : low.AddMonths(part.Index - 1), part.Count),
            { Unit: CalendarUnit.Month } => Month(part.FromEnd ? high.AddMonths(1 - part.Index) : low.AddMonths(part.Index - 1)),
            _ when high.DayNumber - low.DayNumber > 300 => WeekOfYear(part, low.Year),
            _ => WeekOfMonth(part, low, high),
        };
    }

    private static DateOnly WeekdayIn(DateOnly low, DateOnly high, DayOfWeek weekday, int index, bool fromEnd)
    {
        int ahead = ((int)weekday - (int)low.DayOfWeek + DaysOfWeek) % DaysOfWeek, back = ((int)high.DayOfWeek - (int)weekday + DaysOfWeek) % DaysOfWeek;
        return fromEnd ? high.AddDays(-back - (DaysOfWeek * (index - 1))) : low.AddDays(ahead + (DaysOfWeek * (index - 1)));
    }

    /// <summary>A day outside the period is none: there is no fifth Monday in some months.</summary>
    private static ResolvedDate Day(PartByNumber part, DateOnly day, DateOnly low, DateOnly high)
    {
        bool stated = part.Period is CalendarDate;
        string timex = CalendarDateResolver.Timex(new CalendarDate(part.Period is CalendarDate { Year: null } ? null : day.Year, day.Month, day.Day));
        var fields = new CalendarFields(Granularity.Day) { Year = (part.Period as CalendarDate)?.Year ?? (stated ? null : day.Year), Month = day.Month, Day = day.Day, Weekday = day.DayOfWeek, IsRelative = !stated };
        return day < low || day > high
            ? new ResolvedDate(Open(part), null, null, new CalendarFields(Granularity.Unknown))
            : new ResolvedDate(timex, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Period.OfDay(day), fields);
    }

    private static ResolvedDate Month(DateOnly day)
    {
        string timex = $"{day.Year:0000}-{day.Month:00}";
        return new ResolvedDate(timex, timex, Period.OfMonth(day.Year, day.Month), new CalendarFields(Granularity.Month) { Year = day.Year, Month = day.Month });
    }

    private static ResolvedDate Months(DateOnly first, int count)
    {
        Interval<DateOnly> days = Interval.Closed(first, first.AddMonths(count).AddDays(-1));
        string timex = PeriodRange.Timex(days, $"P{count}M");
        return new ResolvedDate(timex, timex, days, new CalendarFields(Granularity.Range));
    }

    /// <summary>Weeks of a year are those of ISO 8601.</summary>
    private static ResolvedDate WeekOfYear(PartByNumber part, int year)
    {
        int weeks = ISOWeek.GetWeeksInYear(year), last = part.FromEnd ? weeks - part.Index + 1 : part.Index + part.Count - 1, first = part.FromEnd ? last - part.Count + 1 : part.Index;
        if (first < 1 || last > weeks)
        {
            return new ResolvedDate(Open(part), null, null, new CalendarFields(Granularity.Unknown));
        }

        DateOnly monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, first, DayOfWeek.Monday));
        DateOnly after = monday.AddDays(DaysOfWeek * part.Count);
        string timex = part.Count == 1 ? $"{year:0000}-W{first:00}" : string.Create(CultureInfo.InvariantCulture, $"({monday:yyyy-MM-dd},{after:yyyy-MM-dd},P{part.Count}W)");
        return new ResolvedDate(timex, timex, Interval.Closed(monday, after.AddDays(-1)), new CalendarFields(part.Count == 1 ? Granularity.Week : Granularity.Range));
    }

    /// <summary>The first week of a month is its first seven days, the last its last seven.</summary>
    private static ResolvedDate WeekOfMonth(PartByNumber part, DateOnly low, DateOnly high)
    {
        int days = DaysOfWeek * part.Count;
        DateOnly first = part.FromEnd ? high.AddDays(1 - days - (DaysOfWeek * (part.Index - 1))) : low.AddDays(DaysOfWeek * (part.Index - 1));
        int index = part.FromEnd ? LastWeek + 1 - part.Index : part.Index;
        string month = part.Period is CalendarDate { Year: null } ? $"XXXX-{low.Month:00}" : $"{low.Year:0000}-{low.Month:00}", end = $"-W{index:00}";
        return new ResolvedDate(month + end, $"{low.Year:0000}-{low.Month:00}{end}", Interval.Closed(first, first.AddDays(days - 1)), new CalendarFields(part.Count == 1 ? Granularity.Week : Granularity.Range));
    }

    private static string Open(PartByNumber part) => (part.Unit, part.Period) switch
    {
        (CalendarUnit.Day, CalendarDate { Month: { } month }) => $"XXXX-{month:00}-XX",
        (CalendarUnit.Day, _) => "XXXX-XX-XX",
        (CalendarUnit.Month, _) => "XXXX-XX",
        (_, CalendarDate { Month: { } month }) => $"XXXX-{month:00}-W{(part.FromEnd ? LastWeek : part.Index):00}",
        _ => "XXXX-WXX",
    };
}
