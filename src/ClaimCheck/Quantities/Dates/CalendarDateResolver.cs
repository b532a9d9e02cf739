using ClaimCheck.Recognition.Dates;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Resolves dates that name their fields: "January 21", "March 2019", "2014", "the 21st", and holidays, which name them by a rule.</summary>
internal static class CalendarDateResolver
{
    public static ResolvedDate Resolve(CalendarDate date, DateOnly? reference)
    {
        CalendarDate known = date.Month is { } month ? date with { Year = date.Year ?? NearestYear.Of(month, date.Day, reference) }
            : date.Day is { } day && reference is { } writing ? NearestMonth(day, writing)
            : date;
        var fields = new CalendarFields(date.Day is not null ? Granularity.Day : date.Month is not null ? Granularity.Month : Granularity.Year)
        {
            Year = date.Year,
            Month = date.Month,
            Day = date.Day,
            Weekday = date.Weekday ?? (date is { Year: not null, Day: not null } && IsValid(date) ? DayOf(date).DayOfWeek : null),
        };
        bool open = known.Year is null || (known.Day is not null && !IsValid(known));
        return open ? new ResolvedDate(Timex(date), null, null, fields) : new ResolvedDate(Timex(date), Timex(known), Days(known), fields);
    }

    public static ResolvedDate Resolve(MovableHoliday holiday, DateOnly? reference)
    {
        HolidayRule rule = holiday.Rule;
        int? year = holiday.Year ?? NearestYear.Of(rule.Month == 0 ? 4 : rule.Month, null, reference);
        string month = rule.Month == 0 ? "XX" : $"{rule.Month:00}";
        string timex = rule.Nth == 0 ? "XXXX-XX-XX" : $"XXXX-{month}-WXX-{(rule.Weekday == DayOfWeek.Sunday ? 7 : (int)rule.Weekday)}-{rule.Nth}";
        if (year is not { } known)
        {
            return new ResolvedDate(timex, null, null, new CalendarFields(Granularity.Day) { Month = rule.Month == 0 ? null : rule.Month });
        }

        DateOnly day = rule.In(known);
        string resolved = Timex(new CalendarDate(day.Year, day.Month, day.Day));
        var fields = new CalendarFields(Granularity.Day) { Year = holiday.Year, Month = day.Month, Day = day.Day };
        return new ResolvedDate(holiday.Year is null ? timex : resolved, resolved, Period.OfDay(day), fields);
    }

    public static string Timex(CalendarDate date)
    {
        string year = date.Year is { } y ? $"{y:0000}" : "XXXX";
        string month = date.Month is { } m ? $"-{m:00}" : date.Day is null ? "" : "-XX";
        return date.Day is { } day ? $"{year}{month}-{day:00}" : year + month;
    }

    private static Interval<DateOnly> Days(CalendarDate date) =>
        date.Day is not null ? Period.OfDay(DayOf(date))
        : date.Month is { } month ? Period.OfMonth(date.Year!.Value, month)
        : Period.OfYears(date.Year!.Value, date.Year.Value);

    private static bool IsValid(CalendarDate date) => date is { Year: { } year, Month: { } month } && date.Day <= DateTime.DaysInMonth(year, month);

    private static DateOnly DayOf(CalendarDate date) => new(date.Year!.Value, date.Month!.Value, date.Day!.Value);

    /// <summary>"the 21st" is the last one up to the day of writing, unless the coming one is less than ten days away.</summary>
    private static CalendarDate NearestMonth(int day, DateOnly writing)
    {
        DateOnly month = new(writing.Year, writing.Month, 1);
        month = day > writing.Day + 9 ? month.AddMonths(-1) : day + 21 < writing.Day ? month.AddMonths(1) : month;
        return new CalendarDate(month.Year, month.Month, day);
    }
}
