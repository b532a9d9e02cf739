namespace ClaimCheck.Recognition.Dates.Holidays;

/// <summary>At which moment of a day a lunar day must run for the festival to be kept on it.</summary>
internal enum LunarMoment : byte
{
    Sunrise,
    Noon,
    Sunset,
    Evening,
    Midnight,
}

/// <summary>
/// Finds days of the Hindu calendar as central India reckons them: lunar days (tithi), of which thirty make a month from new moon to new moon, and the days on which the sun enters a sign.
/// Elsewhere the moment falls on another hour, and a festival may be kept a day earlier or later.
/// </summary>
internal static class HinduCalendar
{
    private const int LunarDays = 30;
    private const double DegreesOfLunarDay = 12.0;
    private const double SynodicMonth = 29.530588;
    private const double DegreesOfSign = 30.0;
    private const double LatitudeOfUjjain = 23.18;
    private const double HoursToGreenwich = 5.5;

    private const double DaysOfSign = 30.44;
    private const int DaysOfDoubt = 6;
    private const int MoonsToTry = 3;
    private const int FirstMonthOfWinter = 9;

    /// <summary>Noon of Ujjain in hours of Greenwich.</summary>
    private const double Noon = 6.95;

    /// <summary>Years whose moons were checked.</summary>
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>The first new moon of Chaitra is on this day or within a month of it.</summary>
    private static readonly DateOnly FirstEarliest = new(2000, 3, 14);

    /// <summary>The day of a year on which a lunar day is kept; null for none.</summary>
    /// <param name="month">1 for Chaitra; months are named by the sign that the sun enters in them, and one in which it enters none is passed over.</param>
    /// <param name="lunarDay">From 1, the first after new moon; 15 ends with full moon, 30 with new moon.</param>
    public static DateOnly? LunarDay(int year, int month, int lunarDay, LunarMoment moment)
    {
        if (year is < FirstYear or > LastYear)
        {
            return null;
        }

        for (int begun = month < FirstMonthOfWinter ? year : year - 1; begun <= year; begun++)
        {
            double newMoon = AtElongation(SunAndMoon.JulianDay(FirstEarliest.AddYears(begun - FirstEarliest.Year)) + (DaysOfSign * (month - 1)), 0);
            for (int k = 0; k < MoonsToTry; k++, newMoon = AtElongation(newMoon + SynodicMonth, 0))
            {
                if (IsMonth(newMoon, month) && Kept(newMoon, lunarDay, moment) is { } day && day.Year == year)
                {
                    return day;
                }
            }
        }

        return null;
    }

    /// <summary>The sun enters the sign that names the month between this new moon and the next.</summary>
    private static bool IsMonth(double newMoon, int month) => SignOf(newMoon) == (month + 10) % 12 && SignOf(AtElongation(newMoon + SynodicMonth, 0)) == (month + 11) % 12;

    /// <summary>The day on which the sun enters a sign, the next where it does so after sunset.</summary>
    /// <param name="sign">0 for Mesha, 9 for Makara.</param>
    public static DateOnly? SolarDay(int year, int sign)
    {
        if (year is < FirstYear or > LastYear)
        {
            return null;
        }

        DateOnly about = new DateOnly(year, 1, 14).AddDays((int)(DaysOfSign * ((sign + 3) % 12)));
        for (DateOnly day = about.AddDays(-DaysOfDoubt); day < about.AddDays(DaysOfDoubt); day = day.AddDays(1))
        {
            double sunset = At(day, LunarMoment.Sunset);
            if (SignOf(sunset - 1) != sign && SignOf(sunset) == sign)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The first day at whose moment the lunar day runs. One that begins and ends between two moments is kept on the later day, counted from sunrise on the earlier.</summary>
    private static DateOnly Kept(double newMoon, int lunarDay, LunarMoment moment)
    {
        double begins = AtElongation(newMoon + (SynodicMonth * (lunarDay - 1) / LunarDays), DegreesOfLunarDay * (lunarDay - 1));
        double ends = AtElongation(begins + (SynodicMonth / LunarDays), DegreesOfLunarDay * (lunarDay % LunarDays));
        DateOnly day = DateOnly.FromDayNumber((int)(begins + (HoursToGreenwich / 24) - SunAndMoon.JulianDay(DateOnly.MinValue))).AddDays(-1);
        while (At(day, moment) < begins)
        {
            day = day.AddDays(1);
        }

        return moment == LunarMoment.Sunrise && At(day, moment) >= ends ? day.AddDays(-1) : day;
    }

    private static double At(DateOnly day, LunarMoment moment)
    {
        double midnight = SunAndMoon.JulianDay(day), half = SunAndMoon.HalfDay(midnight, LatitudeOfUjjain);
        return midnight + ((Noon + moment switch
        {
            LunarMoment.Sunrise => -half,
            LunarMoment.Noon => 0,
            LunarMoment.Sunset => half,
            LunarMoment.Evening => half + 1.5,
            _ => 12,
        }) / 24);
    }

    private static int SignOf(double julianDay) => (int)(SunAndMoon.SiderealSun(julianDay) / DegreesOfSign);

    /// <summary>The instant near another at which the moon is so far ahead of the sun.</summary>
    private static double AtElongation(double near, double degrees)
    {
        double instant = near;
        for (int k = 0; k < 6; k++)
        {
            double off = SunAndMoon.Elongation(instant) - degrees;
            off -= 360 * Math.Round(off / 360);
            instant -= off * SynodicMonth / 360;
        }

        return instant;
    }
}
