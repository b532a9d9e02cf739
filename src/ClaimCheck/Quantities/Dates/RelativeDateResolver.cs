using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Periods;
using ClaimCheck.Recognition.Dates.Relative;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Resolves periods that count from the day of writing. Without that day they stay as worded.</summary>
internal static class RelativeDateResolver
{
    public static ResolvedDate Resolve(RelativePeriod period, DateOnly? reference)
    {
        string timex = OpenTimex(period);
        if (reference is not { } day)
        {
            return ResolvedPeriod.Open(timex, GranularityOf(period.Unit));
        }

        return period.Unit switch
        {
            <= CalendarUnit.Day => ResolvedPeriod.OfDay(timex, day.AddDays(period.Offset)),
            CalendarUnit.Week or CalendarUnit.Fortnight => ResolvedPeriod.OfWeek(day.AddDays(7 * period.Offset)),
            CalendarUnit.Weekend => ResolvedPeriod.OfWeekend(day.AddDays(7 * period.Offset)),
            CalendarUnit.Month => ResolvedPeriod.OfMonth(timex, day.AddMonths(period.Offset)),
            CalendarUnit.Quarter => ResolvedPeriod.OfQuarter(day.AddMonths(3 * period.Offset)),
            CalendarUnit.Decade => ResolvedPeriod.OfYears(timex, (day.Year / 10) + period.Offset, 10),
            CalendarUnit.Century => ResolvedPeriod.OfYears(timex, (day.Year / 100) + period.Offset, 100),
            _ => ResolvedPeriod.OfYear(timex, day.Year + period.Offset),
        };
    }

    public static ResolvedDate Resolve(RelativeMonth month, DateOnly? reference)
    {
        string timex = $"XXXX-{month.Month:00}";
        if (reference is not { } day)
        {
            return new ResolvedDate(timex, null, null, new CalendarFields(Granularity.Month) { Month = month.Month, IsRelative = true });
        }

        int year = month.Direction < 0 ? (month.Month < day.Month ? day.Year : day.Year - 1)
            : month.Direction > 0 ? (month.Month > day.Month ? day.Year : day.Year + 1)
            : day.Year;
        return ResolvedPeriod.OfMonth(timex, new DateOnly(year, month.Month, 1));
    }

    /// <summary>
    /// A span from now or from what the text told of is as coarse as its unit: "two years ago" is a year, whatever the day that its wording counts to. From a stated day it is a day.
    /// </summary>
    public static ResolvedDate Resolve(TimeAway away, DateAnchors anchors)
    {
        TimeLength length = away.Length;
        DateOnly? anchor = away.Anchor is { } stated ? DateResolver.Resolve(away.Outlook == Outlook.Open ? stated : stated with { Outlook = away.Outlook }, anchors).Days?.Low : anchors.Writing;
        if (anchor is not { } day || IsFromCoarser(away, anchors) || length.From(day, away.Direction) is not { } then)
        {
            return ResolvedPeriod.Open(length.Timex, GranularityOf(length.Finest));
        }

        return (away.Anchor is null or ToldPeriod ? length.Finest : CalendarUnit.Day) switch
        {
            CalendarUnit.Month or CalendarUnit.Quarter => ResolvedPeriod.OfMonth(DayTimex(then), then),
            CalendarUnit.Year or CalendarUnit.Decade or CalendarUnit.Century => ResolvedPeriod.OfYear(DayTimex(then), then.Year),
            _ => ResolvedPeriod.OfDay(length.Timex, then),
        };
    }

    /// <summary>"met in 2004 and married six months later": what was told of is coarser than the span, so that nothing fixes the month.</summary>
    private static bool IsFromCoarser(TimeAway away, DateAnchors anchors) =>
        away.Anchor is ToldPeriod told && anchors.Told.Finest is { } finest && (anchors.IsToldInSentence ? finest > told.Unit && finest >= CalendarUnit.Month : anchors.IsToldNear && anchors.Told.For(told.Unit) is null);

    private static string DayTimex(DateOnly day) => CalendarDateResolver.Timex(new CalendarDate(day.Year, day.Month, day.Day));

    private static string OpenTimex(RelativePeriod period) => period.Unit switch
    {
        CalendarUnit.Day => period is { Offset: 0, DayPart: DayPart.Whole } ? "PRESENT_REF" : "XXXX-XX-XX",
        CalendarUnit.Week => "XXXX-WXX",
        CalendarUnit.Weekend => "XXXX-WXX-WE",
        CalendarUnit.Month => "XXXX-XX",
        CalendarUnit.Quarter => "XXXX-QX",
        CalendarUnit.Decade => "XXX",
        CalendarUnit.Century => "XX",
        _ => "XXXX",
    };

    private static Granularity GranularityOf(CalendarUnit unit) => unit switch
    {
        <= CalendarUnit.Day => Granularity.Day,
        CalendarUnit.Weekend => Granularity.Weekend,
        CalendarUnit.Week or CalendarUnit.Fortnight => Granularity.Week,
        CalendarUnit.Month => Granularity.Month,
        CalendarUnit.Quarter => Granularity.Quarter,
        CalendarUnit.Year => Granularity.Year,
        CalendarUnit.Decade => Granularity.Decade,
        _ => Granularity.Century,
    };
}
