namespace ClaimCheck.Recognition.Dates.Holidays;

/// <summary>
/// Where the sun and the moon stand, from J. Meeus, Astronomical Algorithms, chapters 25 and 47, cut to terms that keep the moon within some two minutes of time. Angles are in degrees;
/// they are measures of nature and not stated values, so they are binary fractions.
/// </summary>
internal static class SunAndMoon
{
    private const double J2000 = 2451545.0;
    private const double DaysOfCentury = 36525.0;
    private const double FullTurn = 360.0;
    private const double Obliquity = 23.44;

    /// <summary>The precession of the equinoxes by the reckoning of N. C. Lahiri, which the calendars of India take.</summary>
    private const double LahiriAtJ2000 = 23.853;
    private const double LahiriOfCentury = 1.3970;

    /// <summary>Multiples of the moon's elongation, the sun's anomaly, the moon's anomaly and its distance from the node, and the amplitude in millionths of a degree.</summary>
    private static readonly (int D, int M, int Moon, int F, int Amplitude)[] MoonTerms =
    [
        (0, 0, 1, 0, 6288774), (2, 0, -1, 0, 1274027), (2, 0, 0, 0, 658314), (0, 0, 2, 0, 213618), (0, 1, 0, 0, -185116), (0, 0, 0, 2, -114332),
        (2, 0, -2, 0, 58793), (2, -1, -1, 0, 57066), (2, 0, 1, 0, 53322), (2, -1, 0, 0, 45758), (0, 1, -1, 0, -40923), (1, 0, 0, 0, -34720),
        (0, 1, 1, 0, -30383), (2, 0, 0, -2, 15327), (0, 0, 1, 2, -12528), (0, 0, 1, -2, 10980), (4, 0, -1, 0, 10675), (0, 0, 3, 0, 10034),
        (4, 0, -2, 0, 8548), (2, 1, -1, 0, -7888), (2, 1, 0, 0, -6766), (1, 0, -1, 0, -5163), (1, 1, 0, 0, 4987), (2, -1, 1, 0, 4036),
    ];

    /// <summary>The instant at which a day begins in Greenwich, as a Julian day.</summary>
    public static double JulianDay(DateOnly day) => day.DayNumber + 1721425.5;

    /// <summary>The sun's longitude among the fixed stars, 0 to 360.</summary>
    public static double SiderealSun(double julianDay)
    {
        double t = Centuries(julianDay);
        return Turn(Sun(t) - LahiriAtJ2000 - (LahiriOfCentury * t));
    }

    /// <summary>How far the moon is ahead of the sun, 0 at new moon to 360.</summary>
    public static double Elongation(double julianDay)
    {
        double t = Centuries(julianDay);
        return Turn(Moon(t) - Sun(t));
    }

    /// <summary>Hours from sunrise to noon at a latitude.</summary>
    public static double HalfDay(double julianDay, double latitude)
    {
        double declination = Math.Asin(Sin(Obliquity) * Sin(Sun(Centuries(julianDay)))), phi = double.DegreesToRadians(latitude);
        return double.RadiansToDegrees(Math.Acos((Sin(-0.833) - (Math.Sin(phi) * Math.Sin(declination))) / (Math.Cos(phi) * Math.Cos(declination)))) / 15;
    }

    private static double Sun(double t)
    {
        double anomaly = 357.52911 + (35999.05029 * t);
        double center = ((1.914602 - (0.004817 * t)) * Sin(anomaly)) + (0.019993 * Sin(2 * anomaly)) + (0.000289 * Sin(3 * anomaly));
        return 280.46646 + (36000.76983 * t) + center - 0.00569;
    }

    private static double Moon(double t)
    {
        double elongation = 297.8501921 + (445267.1114034 * t), sun = 357.5291092 + (35999.0502909 * t), moon = 134.9633964 + (477198.8675055 * t), node = 93.2720950 + (483202.0175233 * t);
        double longitude = 218.3164477 + (481267.88123421 * t);
        foreach ((int d, int m, int n, int f, int amplitude) in MoonTerms)
        {
            longitude += amplitude * 1e-6 * Sin((d * elongation) + (m * sun) + (n * moon) + (f * node));
        }

        return longitude;
    }

    private static double Centuries(double julianDay) => (julianDay - J2000) / DaysOfCentury;

    private static double Sin(double degrees) => Math.Sin(double.DegreesToRadians(degrees % FullTurn));

    private static double Turn(double degrees) => ((degrees % FullTurn) + FullTurn) % FullTurn;
}
