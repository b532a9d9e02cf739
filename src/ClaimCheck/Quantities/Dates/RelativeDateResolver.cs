using ClaimCheck.Recognition.Dates;

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
            CalendarUnit.Week => ResolvedPeriod.OfWeek(day.AddDays(7 * period.Offset)),
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

    /// <summary>A span from now is as coarse as its unit: "two years ago" is a year.</summary>
    public static ResolvedDate Resolve(TimeAway away, DateOnly? reference)
    {
        string timex = PeriodTimex.Of(Math.Abs(away.Count), away.Unit);
        if (reference is not { } day)
        {
            return ResolvedPeriod.Open(timex, GranularityOf(away.Unit));
        }

        return away.Unit switch
        {
            CalendarUnit.Minute or CalendarUnit.Hour => ResolvedPeriod.OfDay(timex, day),
            CalendarUnit.Day => ResolvedPeriod.OfDay(timex, day.AddDays(away.Count)),
            CalendarUnit.Week or CalendarUnit.Weekend => ResolvedPeriod.OfDay(timex, day.AddDays(7 * away.Count)),
            CalendarUnit.Month => ResolvedPeriod.OfMonth(timex, day.AddMonths(away.Count)),
            CalendarUnit.Quarter => ResolvedPeriod.OfMonth(timex, day.AddMonths(3 * away.Count)),
            CalendarUnit.Decade => ResolvedPeriod.OfYear(timex, day.Year + (10 * away.Count)),
            CalendarUnit.Century => ResolvedPeriod.OfYear(timex, day.Year + (100 * away.Count)),
            _ => ResolvedPeriod.OfYear(timex, day.Year + away.Count),
        };
    }

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
        CalendarUnit.Week => Granularity.Week,
        CalendarUnit.Month => Granularity.Month,
        CalendarUnit.Quarter => Granularity.Quarter,
        CalendarUnit.Year => Granularity.Year,
        CalendarUnit.Decade => Granularity.Decade,
        _ => Granularity.Century,
    };
}
