using ClaimCheck.Recognition.Dates;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Resolves dates that name their fields: "January 21", "March 2019", "2014".</summary>
internal static class CalendarDateResolver
{
    public static ResolvedDate Resolve(CalendarDate date, DateOnly? reference)
    {
        string timex = Timex(date);
        int? year = date.Year ?? (reference is { } day ? NearestYear(date, day) : null);
        CalendarDate known = date with { Year = year };
        var fields = new CalendarFields(date.Day is not null ? Granularity.Day : date.Month is not null ? Granularity.Month : Granularity.Year)
        {
            Year = date.Year,
            Month = date.Month,
            Day = date.Day,
            Weekday = date.Weekday ?? (date is { Year: not null, Day: not null } && IsValid(date) ? DayOf(date).DayOfWeek : null),
        };
        return year is null || (date.Day is not null && !IsValid(known))
            ? new ResolvedDate(timex, null, null, fields)
            : new ResolvedDate(timex, Timex(known), Days(known), fields);
    }

    public static string Timex(CalendarDate date)
    {
        string year = date.Year is { } y ? $"{y:0000}" : "XXXX";
        return date.Month is not { } month ? year : date.Day is { } day ? $"{year}-{month:00}-{day:00}" : $"{year}-{month:00}";
    }

    private static Interval<DateOnly> Days(CalendarDate date) =>
        date.Day is not null ? Period.OfDay(DayOf(date))
        : date.Month is { } month ? Period.OfMonth(date.Year!.Value, month)
        : Period.OfYears(date.Year!.Value, date.Year.Value);

    private static bool IsValid(CalendarDate date) => date.Day <= DateTime.DaysInMonth(date.Year!.Value, date.Month!.Value);

    private static DateOnly DayOf(CalendarDate date) => new(date.Year!.Value, date.Month!.Value, date.Day!.Value);

    /// <summary>The year that brings the date nearest to the day of reference.</summary>
    private static int NearestYear(CalendarDate date, DateOnly reference)
    {
        return new[] { reference.Year, reference.Year - 1, reference.Year + 1 }.Where(year => year is >= 1 and < 9999).MinBy(year => Math.Abs(Middle(year) - reference.DayNumber));

        int Middle(int year) => new DateOnly(year, date.Month!.Value, 1).DayNumber + (date.Day ?? 15);
    }
}
