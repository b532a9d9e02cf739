namespace ClaimCheck.Recognition.Dates.Periods;

/// <summary>A length of time in calendar units, as "two years, one month and 21 days" adds them up: months and days are kept apart, because months differ in length.</summary>
/// <param name="Finest">The smallest unit it is stated in.</param>
/// <param name="Count">How many of the unit, where there is one only; the number of the last one otherwise.</param>
/// <param name="Timex">In TIMEX3: "P2Y1M21D".</param>
internal sealed record TimeLength(int Months, int Days, CalendarUnit Finest, int Count, string Timex)
{
    /// <summary>Longer than anything that a date can be counted from.</summary>
    private const int MostMonths = 12 * 3000;

    public static TimeLength Of(int count, CalendarUnit unit) => new(MonthsIn(count, unit), DaysIn(count, unit), unit, count, PeriodTimex.Of(count, unit));

    /// <summary>Null where the smaller part is none: "two days and three weeks".</summary>
    public TimeLength? Plus(int count, CalendarUnit unit) =>
        unit >= Finest ? null : new TimeLength(Months + MonthsIn(count, unit), Days + DaysIn(count, unit), unit, count, Joined(PeriodTimex.Of(count, unit)));

    /// <summary>The day so far away; null beyond the years that can be written.</summary>
    public DateOnly? From(DateOnly day, int direction)
    {
        int years = day.Year + (direction * ((Months / 12) + (Days / 365)));
        return Math.Abs((long)Months) > MostMonths || years is < 2 or > 9990 ? null : day.AddMonths(direction * Months).AddDays(direction * Days);
    }

    private string Joined(string next) =>
        next.StartsWith("PT", StringComparison.Ordinal) && !Timex.Contains('T') ? Timex + next[1..] : Timex + next[next.LastIndexOfAny(['P', 'T'])..].TrimStart('P', 'T');

    private static int MonthsIn(int count, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Month => count,
        CalendarUnit.Quarter => 3 * count,
        CalendarUnit.Year => 12 * count,
        CalendarUnit.Decade => 120 * count,
        CalendarUnit.Century => 1200 * count,
        _ => 0,
    };

    private static int DaysIn(int count, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Day => count,
        CalendarUnit.Week or CalendarUnit.Weekend => 7 * count,
        CalendarUnit.Fortnight => 14 * count,
        _ => 0,
    };
}
