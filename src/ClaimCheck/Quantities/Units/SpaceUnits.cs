namespace ClaimCheck.Quantities.Units;

/// <summary>Length, area, volume and speed; bases metre, square metre, cubic metre, and for speed metre an hour, in which kilometres, miles and knots are all exact.</summary>
internal static class SpaceUnits
{
    private const decimal Inch = 0.0254m;
    private const decimal Foot = 12m * Inch;
    private const decimal Yard = 3m * Foot;
    private const decimal Mile = 1760m * Yard;
    private const decimal NauticalMile = 1852m;

    // US liquid gallon: 231 cubic inches.
    private const decimal Gallon = 231m * Inch * Inch * Inch;

    // UK gallon: 4.54609 litres.
    private const decimal ImperialGallon = 0.00454609m;

    // US bushel: 2150.42 cubic inches.
    private const decimal Bushel = 2150.42m * Inch * Inch * Inch;

    private const decimal Hour = 3600m;

    public static IReadOnlyList<Unit> All { get; } =
    [
        .. SiPrefixes.Spread(new("m", Dimension.Length, 1m), "p n u m c d k M"),
        new("in", Dimension.Length, Inch), new("ft", Dimension.Length, Foot), new("yd", Dimension.Length, Yard), new("mi", Dimension.Length, Mile),
        new("nmi", Dimension.Length, NauticalMile), new("fathom", Dimension.Length, 2m * Yard), new("furlong", Dimension.Length, 220m * Yard),
        new("league", Dimension.Length, 3m * Mile), new("hand", Dimension.Length, 4m * Inch),
        new("ly", Dimension.Length, 9_460_730_472_580_800m), new("AU", Dimension.Length, 149_597_870_700m),

        // 648,000 astronomical units through pi, to the metre.
        .. SiPrefixes.Spread(new("pc", Dimension.Length, 30_856_775_814_913_673m), "k M"),
        new("mm2", Dimension.Area, 1e-6m), new("cm2", Dimension.Area, 1e-4m), new("m2", Dimension.Area, 1m), new("km2", Dimension.Area, 1e6m),
        new("ha", Dimension.Area, 1e4m), new("ar", Dimension.Area, 100m), new("dunam", Dimension.Area, 1000m),
        new("in2", Dimension.Area, Inch * Inch), new("ft2", Dimension.Area, Foot * Foot), new("yd2", Dimension.Area, Yard * Yard),
        new("mi2", Dimension.Area, Mile * Mile), new("acre", Dimension.Area, 4840m * Yard * Yard),
        .. SiPrefixes.Spread(new("L", Dimension.Volume, 1e-3m), "u m c d h k M G"),
        new("mm3", Dimension.Volume, 1e-9m), new("cm3", Dimension.Volume, 1e-6m), new("m3", Dimension.Volume, 1m), new("km3", Dimension.Volume, 1e9m),
        new("in3", Dimension.Volume, Inch * Inch * Inch), new("ft3", Dimension.Volume, Foot * Foot * Foot),
        new("yd3", Dimension.Volume, Yard * Yard * Yard), new("mi3", Dimension.Volume, Mile * Mile * Mile),
        new("gal", Dimension.Volume, Gallon), new("qt", Dimension.Volume, Gallon / 4m), new("pt", Dimension.Volume, Gallon / 8m),
        new("cup", Dimension.Volume, Gallon / 16m), new("fl_oz", Dimension.Volume, Gallon / 128m), new("tbsp", Dimension.Volume, Gallon / 256m),
        new("tsp", Dimension.Volume, Gallon / 768m), new("bbl", Dimension.Volume, 42m * Gallon), new("gal_br", Dimension.Volume, ImperialGallon),
        new("bushel", Dimension.Volume, Bushel), new("acre_ft", Dimension.Volume, 43_560m * Foot * Foot * Foot),
        new("m/s", Dimension.Speed, Hour), new("km/h", Dimension.Speed, 1000m), new("mph", Dimension.Speed, Mile), new("kn", Dimension.Speed, NauticalMile),
        new("ft/s", Dimension.Speed, Foot * Hour), new("km/s", Dimension.Speed, 1000m * Hour), new("cm/s", Dimension.Speed, 0.01m * Hour), new("mm/s", Dimension.Speed, 0.001m * Hour),
        new("mi/s", Dimension.Speed, Mile * Hour), new("m/min", Dimension.Speed, 60m), new("ft/min", Dimension.Speed, 60m * Foot), new("m/h", Dimension.Speed, 1m),
        new("m/s2", Dimension.Other, 1m),
        new("mi/gal", Dimension.Other, 1m), new("bbl/d", Dimension.Other, 1m), new("deg", Dimension.Other, 1m), new("rad", Dimension.Other, 1m), new("turn", Dimension.Other, 1m),
    ];
}
