using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Holidays;
using ClaimCheck.Recognition.Dates.Relative;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Finds the day of a holiday: in its stated year, or in the year that wording and day of writing make likely.</summary>
internal static class HolidayResolver
{
    /// <summary>Where nothing says when the text was written, the first such day from the date on that it told of just before.</summary>
    public static ResolvedDate Resolve(HolidayDate holiday, DateAnchors anchors)
    {
        if (anchors.Writing is not null || !anchors.IsToldNear || anchors.Told.Year is not { } told || !holiday.Year.IsOpen || holiday.Direction != 0)
        {
            return Resolve(holiday, anchors.Writing);
        }

        return Resolve(holiday with { Outlook = Outlook.Coming }, told);
    }

    private static ResolvedDate Resolve(HolidayDate holiday, DateOnly? reference)
    {
        HolidayRule rule = holiday.Rule;
        string timex = Timex(rule);
        int? year = holiday.Year.From(reference);
        DateOnly? day = year is { } stated ? rule.In(stated) : reference is { } writing ? Nearest(holiday, writing) : null;
        if (day is not { } known)
        {
            return new ResolvedDate(timex, null, null, new CalendarFields(Granularity.Day) { Month = rule.IsOfMonth ? rule.Month : null, Day = rule.IsFixed ? rule.Day : null });
        }

        string resolved = CalendarDateResolver.Timex(new CalendarDate(known.Year, known.Month, known.Day));
        var fields = new CalendarFields(Granularity.Day) { Year = holiday.Year.Number, Month = known.Month, Day = known.Day };
        return new ResolvedDate(holiday.Year.Number is null ? timex : resolved, resolved, Period.OfDay(known), fields);
    }

    /// <summary>"Thanksgiving three years ago" is the one of that year, "Christmas in nine months" the one nearest to that day.</summary>
    public static ResolvedDate Resolve(HolidayAway holiday, DateAnchors anchors)
    {
        string timex = Timex(holiday.Rule);
        if (anchors.Writing is not { } writing || holiday.Length.From(writing, holiday.Direction) is not { } then)
        {
            return ResolvedPeriod.Open(timex, Granularity.Day);
        }

        DateOnly? day = holiday.Length.Finest >= CalendarUnit.Year ? holiday.Rule.In(then.Year) : InNearestYear(holiday.Rule, then);
        return day is { } known ? ResolvedPeriod.OfDay(timex, known) : ResolvedPeriod.Open(timex, Granularity.Day);
    }

    private static DateOnly? InNearestYear(HolidayRule rule, DateOnly then)
    {
        DateOnly? best = null;
        for (int year = then.Year - 1; year <= then.Year + 1; year++)
        {
            best = rule.In(year) is { } day && (best is not { } other || Math.Abs(day.DayNumber - then.DayNumber) < Math.Abs(other.DayNumber - then.DayNumber)) ? day : best;
        }

        return best;
    }

    /// <summary>A holiday at the beginning of a week ends the weekend before it, one at its end begins the next.</summary>
    public static ResolvedDate Resolve(HolidayWeekend weekend, DateOnly? reference)
    {
        ResolvedDate holiday = Resolve(weekend.Holiday with { Outlook = weekend.Outlook }, reference);
        return holiday.Days is not { Low: { } day } ? ResolvedPeriod.Open("XXXX-WXX-WE", Granularity.Weekend)
            : ResolvedPeriod.OfWeekend(day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday or DayOfWeek.Wednesday ? day.AddDays(-7) : day);
    }

    /// <summary>Null where a rule has no day near: tables of moon calendars end.</summary>
    private static DateOnly? Nearest(HolidayDate holiday, DateOnly writing)
    {
        bool ahead = holiday.Outlook >= Outlook.Ahead || holiday.Direction > 0;
        int weight = holiday.Outlook == Outlook.Behind ? 4 : 2;
        DateOnly? best = null;
        for (int year = writing.Year - 2; year <= writing.Year + 2; year++)
        {
            if (holiday.Rule.In(year) is not { } day || (ahead && day < writing) || (holiday.Direction < 0 && day >= writing))
            {
                continue;
            }

            best = best is { } other && Distance(other) <= Distance(day) ? best : day;
        }

        return best;

        int Distance(DateOnly day) => day > writing && !ahead ? weight * (day.DayNumber - writing.DayNumber) : Math.Abs(day.DayNumber - writing.DayNumber);
    }

    private static string Timex(HolidayRule rule) =>
        rule.IsFixed ? CalendarDateResolver.Timex(new CalendarDate(null, rule.Month, rule.Day))
        : rule.Calendar != HolidayCalendar.Gregorian ? "XXXX-XX-XX"
        : $"XXXX-{rule.Month:00}-WXX-{(rule.Weekday == DayOfWeek.Sunday ? 7 : (int)rule.Weekday)}-{rule.Nth}";
}
