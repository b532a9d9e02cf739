using System.Globalization;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Periods;
using ClaimCheck.Recognition.Dates.Relative;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Resolves weekdays, weekends and weeks of a month.</summary>
internal static class WeekResolver
{
    /// <summary>
    /// A bare weekday in news is the last such day up to the day of writing, or the coming one where the text looks ahead. "Last" and "next" are days of the weeks before and after, which
    /// a bare weekday does not reach: on a Thursday "next Friday" is not the day to come. Where the day of writing is not known, it follows a day told of just before.
    /// </summary>
    public static ResolvedDate Resolve(RelativeWeekday weekday, DateAnchors anchors)
    {
        if (anchors.Writing is not { } day)
        {
            return weekday.Direction == 0 && anchors.IsToldNear && anchors.Told.Day is not null ? ToldResolver.Resolve(new ToldName(weekday, 0), anchors) : OpenWeekday(weekday.Day);
        }

        if (weekday.Direction != 0)
        {
            return Resolve(new WeekdayOfWeek(weekday.Day, weekday.Direction == RelativeWeekday.ThisWeek ? 0 : weekday.Direction), day);
        }

        int back = ((int)day.DayOfWeek - (int)weekday.Day + 7) % 7;
        int shift = weekday.Outlook == Outlook.Coming ? 7 - back : weekday.Outlook == Outlook.Ahead ? (7 - back) % 7 : -back;
        return ResolvedPeriod.OfDay(WeekdayTimex.Of(weekday.Day), day.AddDays(shift + weekday.DaysBeyond), weekday.Day);
    }

    public static ResolvedDate Resolve(WeekOfDay week, DateAnchors anchors) =>
        DateResolver.Resolve(week.Day, anchors).Days is { Low: { } day } ? ResolvedPeriod.OfWeek(day) : ResolvedPeriod.Open("XXXX-WXX", Granularity.Week);

    public static ResolvedDate Resolve(NumberedWeek week, DateOnly? reference)
    {
        string number = $"-W{week.Week:00}";
        return week.Year.IsOpen && reference is null ? ResolvedPeriod.Open("XXXX" + number, Granularity.Week)
            : (week.Year.From(reference) ?? reference?.Year) is not { } year || week.Week > ISOWeek.GetWeeksInYear(year) ? ResolvedPeriod.Open("XXXX" + number, Granularity.Week)
            : new ResolvedDate(
                (week.Year.IsOpen ? "XXXX" : $"{year:0000}") + number,
                $"{year:0000}{number}",
                Period.OfWeek(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week.Week, DayOfWeek.Monday))),
                new CalendarFields(Granularity.Week) { IsRelative = week.Year.Number is null });
    }

    public static ResolvedDate Resolve(WeekdayOfWeek weekday, DateOnly? reference)
    {
        if (reference is not { } day)
        {
            return OpenWeekday(weekday.Day);
        }

        DateOnly monday = Period.OfWeek(day.AddDays(7 * weekday.WeekOffset)).Low!.Value;
        return ResolvedPeriod.OfDay(WeekdayTimex.Of(weekday.Day), monday.AddDays(((int)weekday.Day + 6) % 7), weekday.Day);
    }

    /// <summary>"the weekend" is the last one of what was, the coming one of what is to come; else up to Wednesday the one before, from Thursday on the coming one.</summary>
    public static ResolvedDate NearestWeekend(NearestWeekend weekend, DateOnly? reference)
    {
        if (reference is not { } day)
        {
            return ResolvedPeriod.Open("XXXX-WXX-WE", Granularity.Weekend);
        }

        bool isWeekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, early = day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday or DayOfWeek.Wednesday;
        bool before = !isWeekend && weekend.Outlook switch { Outlook.Behind => true, >= Outlook.Ahead => false, _ => early };
        return ResolvedPeriod.OfWeekend(before ? day.AddDays(-7) : day);
    }

    private static ResolvedDate OpenWeekday(DayOfWeek day) =>
        new(WeekdayTimex.Of(day), null, null, new CalendarFields(Granularity.Day) { Weekday = day, IsRelative = true });
}
