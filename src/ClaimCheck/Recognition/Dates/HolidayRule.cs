namespace ClaimCheck.Recognition.Dates;

/// <summary>How a holiday's day is found.</summary>
/// <param name="Month">Its month; 0 where it counts from Easter.</param>
/// <param name="Day">Its day of the month; days after Easter where it counts from that.</param>
/// <param name="Weekday">The weekday, where it is the <paramref name="Nth"/> such day of the month.</param>
/// <param name="Nth">1 to 4; 5 for the last; 0 where the day is fixed or counts from Easter.</param>
internal sealed record HolidayRule(int Month, int Day, DayOfWeek Weekday = DayOfWeek.Sunday, int Nth = 0)
{
    public bool IsFixed => Month > 0 && Nth == 0;

    public static HolidayRule NthOf(int nth, DayOfWeek weekday, int month) => new(month, 0, weekday, nth);

    public static HolidayRule FromEaster(int days) => new(0, days);

    public DateOnly In(int year)
    {
        if (Nth == 0)
        {
            return IsFixed ? new DateOnly(year, Month, Day) : Easter(year).AddDays(Day);
        }

        var first = new DateOnly(year, Month, 1);
        int day = 1 + (((int)Weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (Nth - 1));
        return new DateOnly(year, Month, day <= DateTime.DaysInMonth(year, Month) ? day : day - 7);
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by Butcher's rule.</summary>
    private static DateOnly Easter(int year)
    {
        int golden = year % 19, century = year / 100, rest = year % 100;
        int epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        int weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        int late = (golden + (11 * epact) + (22 * weekday)) / 451;
        int day = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }
}
