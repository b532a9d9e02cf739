namespace ClaimCheck.Recognition.Dates.Periods;

/// <summary>Writes spans of time in TIMEX3: three weeks are "P3W".</summary>
internal static class PeriodTimex
{
    /// <summary>With X for a number that is not told: "for years" is "PXY".</summary>
    public static string Vague(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Minute => "PTXM",
        CalendarUnit.Hour => "PTXH",
        CalendarUnit.Day => "PXD",
        CalendarUnit.Weekend => "PXWE",
        CalendarUnit.Week or CalendarUnit.Fortnight => "PXW",
        CalendarUnit.Month or CalendarUnit.Quarter => "PXM",
        _ => "PXY",
    };

    public static string Of(int count, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Minute => $"PT{count}M",
        CalendarUnit.Hour => $"PT{count}H",
        CalendarUnit.Day => $"P{count}D",
        CalendarUnit.Weekend => $"P{count}WE",
        CalendarUnit.Fortnight => $"P{2 * count}W",
        CalendarUnit.Week => $"P{count}W",
        CalendarUnit.Month => $"P{count}M",
        CalendarUnit.Quarter => $"P{3 * count}M",
        CalendarUnit.Decade => $"P{10 * count}Y",
        CalendarUnit.Century => $"P{100 * count}Y",
        _ => $"P{count}Y",
    };
}
