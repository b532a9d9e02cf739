using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Periods;
using ClaimCheck.Recognition.Dates.Relative;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Finds days by their place beside another: the third Friday from now, the Monday closest to October 5.</summary>
internal static class DayBesideResolver
{
    private const int DaysOfWeek = 7;

    /// <summary>The day that is counted from does not count itself.</summary>
    public static ResolvedDate Resolve(WeekdayBeside weekday, DateAnchors anchors)
    {
        string timex = WeekdayTimex.Of(weekday.Day);
        DateOnly? anchor = weekday.Anchor is { } stated ? DateResolver.Resolve(Towards(stated, weekday.Outlook), anchors).Days?.Low : anchors.Writing;
        if (anchor is not { } from || DateAnchors.Usable(from) is null)
        {
            return new ResolvedDate(timex, null, null, new CalendarFields(Granularity.Day) { Weekday = weekday.Day, IsRelative = true });
        }

        int ahead = ((int)weekday.Day - (int)from.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        int first = weekday.Direction > 0 ? (ahead == 0 ? DaysOfWeek : ahead) : DaysOfWeek - ahead;
        return ResolvedPeriod.OfDay(timex, from.AddDays(weekday.Direction * (first + (DaysOfWeek * (weekday.Count - 1)))), weekday.Day);
    }

    public static ResolvedDate Resolve(ClosestDay closest, DateAnchors anchors)
    {
        DateOnly? other = DateResolver.Resolve(Towards(closest.To, closest.Outlook), anchors).Days?.Low;
        return DateAnchors.Usable(other) is { } day && Closest(closest, day) is { } found ? ResolvedPeriod.OfDay("XXXX-XX-XX", found) : ResolvedPeriod.Open("XXXX-XX-XX", Granularity.Day);
    }

    /// <summary>Where the words around it point, the day that is counted from lies.</summary>
    private static DateExpression Towards(DateExpression anchor, Outlook outlook) => anchor.Outlook == Outlook.Open ? anchor with { Outlook = outlook } : anchor;

    private static DateOnly? Closest(ClosestDay closest, DateOnly day)
    {
        DateOnly[] days = closest.Kind is HolidayDate holiday
            ? [.. Around(closest.Index).Select(year => holiday.Rule.In(day.Year + year)).OfType<DateOnly>()]
            : [.. Around(closest.Index).Select(week => Weekday(day, ((RelativeWeekday)closest.Kind).Day).AddDays(DaysOfWeek * week))];
        DateOnly[] byDistance = [.. days.OrderBy(other => Math.Abs(other.DayNumber - day.DayNumber))];
        return closest.Index <= byDistance.Length ? byDistance[closest.Index - 1] : null;
    }

    private static IEnumerable<int> Around(int index) => Enumerable.Range(-index, (2 * index) + 1);

    private static DateOnly Weekday(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + DaysOfWeek) % DaysOfWeek);
}
