using System.Globalization;
using ClaimCheck.Recognition.Dates.Holidays;

namespace ClaimCheck.Recognition.Dates.Holidays;

/// <summary>What a holiday's day is counted in.</summary>
internal enum HolidayCalendar : byte
{
    /// <summary>A day of a month, or the nth weekday of a month.</summary>
    Gregorian,

    /// <summary>Days from Easter Sunday of the western churches.</summary>
    Easter,

    /// <summary>Days from Easter Sunday of the eastern churches.</summary>
    OrthodoxEaster,

    /// <summary>A day of the Umm al-Qura calendar of Saudi Arabia; elsewhere the moon may be seen a day later or earlier.</summary>
    Islamic,

    /// <summary>A day of a Hebrew month from Tishri (1) to Shevat (5); the holiday begins on the evening before.</summary>
    Hebrew,

    /// <summary>Days from the first of Tishri, which months of the spring and summer are a fixed time before.</summary>
    HebrewNewYear,

    /// <summary>A day of a month, moved from Saturday to Friday and from Sunday to Monday.</summary>
    Workday,

    /// <summary>A day of a month, moved from Sunday to Saturday.</summary>
    NotSunday,

    /// <summary>A lunar day of the Hindu calendar, with the moment at which it is counted.</summary>
    HinduLunar,

    /// <summary>Days from that on which the sun enters a sign.</summary>
    HinduSolar,

    /// <summary>A day of a month of the Chinese lunisolar calendar, leap months not counted.</summary>
    Chinese,
}

/// <summary>How a holiday's day is found.</summary>
/// <param name="Month">Its month; 0 where it counts from another day.</param>
/// <param name="Day">Its day of the month, or the days after the one that it counts from.</param>
/// <param name="Weekday">The weekday, where it is the <paramref name="Nth"/> such day of the month, or the last such day before the day that is counted.</param>
/// <param name="Nth">1 to 4; 5 for the last; −1 for the last before; 0 where no weekday is counted.</param>
internal sealed record HolidayRule(int Month, int Day, DayOfWeek Weekday = DayOfWeek.Sunday, int Nth = 0, HolidayCalendar Calendar = HolidayCalendar.Gregorian, LunarMoment Moment = LunarMoment.Sunrise)
{
    private static readonly UmAlQuraCalendar Islamic = new();
    private static readonly HebrewCalendar Hebrew = new();
    private static readonly ChineseLunisolarCalendar Chinese = new();

    /// <summary>Whether its month is one of the Gregorian calendar.</summary>
    public bool IsOfMonth => Month > 0 && Calendar is HolidayCalendar.Gregorian or HolidayCalendar.Workday or HolidayCalendar.NotSunday;

    public bool IsFixed => Calendar == HolidayCalendar.Gregorian && Nth == 0;

    /// <param name="after">Days after that weekday.</param>
    public static HolidayRule NthOf(int nth, DayOfWeek weekday, int month, int after = 0) => new(month, after, weekday, nth);

    public static HolidayRule FromEaster(int days) => new(0, days, Calendar: HolidayCalendar.Easter);

    public static HolidayRule Of(HolidayCalendar calendar, int month, int day) => new(month, day, Calendar: calendar);

    /// <param name="month">1 for Chaitra.</param>
    /// <param name="lunarDay">1 to 15 to full moon, 16 to 30 to new moon.</param>
    /// <param name="after">Days after it.</param>
    public static HolidayRule Hindu(int month, int lunarDay, LunarMoment moment = LunarMoment.Sunrise, int after = 0) => new(month, lunarDay, Nth: after, Calendar: HolidayCalendar.HinduLunar, Moment: moment);

    /// <summary>The last such weekday before a day.</summary>
    public static HolidayRule Before(HolidayCalendar calendar, int month, int day, DayOfWeek weekday) => new(month, day, weekday, -1, calendar);

    /// <summary>Its first day in a year of the Gregorian calendar; null where it has none, or where the tables of its calendar end.</summary>
    public DateOnly? In(int year) => Calendar switch
    {
        HolidayCalendar.Easter => Easter(year).AddDays(Day),
        HolidayCalendar.OrthodoxEaster => OrthodoxEaster(year).AddDays(Day),
        HolidayCalendar.Islamic => Nth < 0 ? LastBefore(InCalendar(Islamic, year, Month)) : InCalendar(Islamic, year, Month),
        HolidayCalendar.Hebrew => InCalendar(Hebrew, year, Month),
        HolidayCalendar.HebrewNewYear => new HolidayRule(1, 1, Calendar: HolidayCalendar.Hebrew).In(year)?.AddDays(Day),
        HolidayCalendar.HinduLunar => HinduCalendar.LunarDay(year, Month, Day, Moment)?.AddDays(Nth),
        HolidayCalendar.HinduSolar => HinduCalendar.SolarDay(year, Month)?.AddDays(Day),
        HolidayCalendar.Workday or HolidayCalendar.NotSunday => Moved(new DateOnly(year, Month, Day)),
        HolidayCalendar.Chinese => InCalendar(Chinese, year, Month),
        _ => Nth == 0 ? new DateOnly(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month))) : NthWeekday(year),
    };

    private DateOnly Moved(DateOnly day) => (day.DayOfWeek, Calendar) switch
    {
        (DayOfWeek.Saturday, HolidayCalendar.Workday) => day.AddDays(-1),
        (DayOfWeek.Sunday, HolidayCalendar.Workday) => day.AddDays(1),
        (DayOfWeek.Sunday, _) => day.AddDays(-1),
        _ => day,
    };

    private DateOnly? LastBefore(DateOnly? day) => day is { } end ? end.AddDays(-1 - (((int)end.AddDays(-1).DayOfWeek - (int)Weekday + 7) % 7)) : null;

    private DateOnly NthWeekday(int year)
    {
        var first = new DateOnly(year, Month, 1);
        int day = 1 + (((int)Weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (Nth - 1));
        return new DateOnly(year, Month, day <= DateTime.DaysInMonth(year, Month) ? day : day - 7).AddDays(Day);
    }

    private DateOnly? InCalendar(Calendar calendar, int year, int month)
    {
        if (year <= calendar.MinSupportedDateTime.Year || year >= calendar.MaxSupportedDateTime.Year)
        {
            return null;
        }

        int first = calendar.GetYear(new DateTime(year, 1, 1));
        for (int other = first; other <= first + 1; other++)
        {
            int leap = calendar is ChineseLunisolarCalendar chinese ? chinese.GetLeapMonth(other) : 0;
            DateTime day = calendar.ToDateTime(other, leap > 0 && leap <= month ? month + 1 : month, Day, 0, 0, 0, 0);
            if (day.Year == year)
            {
                return DateOnly.FromDateTime(day);
            }
        }

        return null;
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

    /// <summary>Easter Sunday of the Julian calendar, by Meeus's rule, as a day of the Gregorian one.</summary>
    private static DateOnly OrthodoxEaster(int year)
    {
        int epact = ((19 * (year % 19)) + 15) % 30, weekday = ((2 * (year % 4)) + (4 * (year % 7)) - epact + 34) % 7;
        int day = epact + weekday + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1).AddDays((year / 100) - (year / 400) - 2);
    }
}
