using ClaimCheck.Recognition.Dates;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Finds the day of a holiday: in its stated year, or in the year that wording and day of writing make likely.</summary>
internal static class HolidayResolver
{
    public static ResolvedDate Resolve(HolidayDate holiday, DateOnly? reference)
    {
        HolidayRule rule = holiday.Rule;
        string timex = Timex(rule);
        int? year = holiday.Year.From(reference);
        DateOnly? day = year is { } stated ? rule.In(stated) : reference is { } writing ? Nearest(holiday, writing) : null;
        if (day is not { } known)
        {
            return new ResolvedDate(timex, null, null, new CalendarFields(Granularity.Day) { Month = rule.Month == 0 ? null : rule.Month, Day = rule.IsFixed ? rule.Day : null });
        }

        string resolved = CalendarDateResolver.Timex(new CalendarDate(known.Year, known.Month, known.Day));
        var fields = new CalendarFields(Granularity.Day) { Year = holiday.Year.Number, Month = known.Month, Day = known.Day };
        return new ResolvedDate(holiday.Year.Number is null ? timex : resolved, resolved, Period.OfDay(known), fields);
    }

    /// <summary>Null where a rule has no day near: tables of moon calendars end.</summary>
    private static DateOnly? Nearest(HolidayDate holiday, DateOnly writing)
    {
        bool ahead = holiday.Outlook >= Outlook.Ahead || holiday.Direction > 0;
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

        int Distance(DateOnly day) => day > writing && !ahead ? 2 * (day.DayNumber - writing.DayNumber) : Math.Abs(day.DayNumber - writing.DayNumber);
    }

    private static string Timex(HolidayRule rule) =>
        rule.IsFixed ? CalendarDateResolver.Timex(new CalendarDate(null, rule.Month, rule.Day))
        : rule.Nth == 0 ? "XXXX-XX-XX"
        : $"XXXX-{rule.Month:00}-WXX-{(rule.Weekday == DayOfWeek.Sunday ? 7 : (int)rule.Weekday)}-{rule.Nth}";
}
