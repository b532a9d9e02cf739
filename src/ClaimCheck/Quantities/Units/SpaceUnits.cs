namespace ClaimCheck.Quantities.Units;

/// <summary>Length, area, volume and speed; bases metre, square metre, cubic metre, metre a second.</summary>
internal static class SpaceUnits
{
    private const decimal Inch = 0.0254m;
    private const decimal Foot = 12m * Inch;
    private const decimal Yard = 3m * Foot;
    private const decimal Mile = 1760m * Yard;

    // US liquid gallon: 231 cubic inches.
    private const decimal Gallon = 231m * Inch * Inch * Inch;

    // UK gallon: 4.54609 litres.
    private const decimal ImperialGallon = 0.00454609m;

    public static IReadOnlyList<Unit> All { get; } =
    [
        new("pm", Dimension.Length, 1e-12m), new("nm", Dimension.Length, 1e-9m), new("um", Dimension.Length, 1e-6m), new("mm", Dimension.Length, 1e-3m),
        new("cm", Dimension.Length, 1e-2m), new("dm", Dimension.Length, 1e-1m), new("m", Dimension.Length, 1m), new("km", Dimension.Length, 1e3m),
        new("in", Dimension.Length, Inch), new("ft", Dimension.Length, Foot), new("yd", Dimension.Length, Yard), new("mi", Dimension.Length, Mile),
        new("nmi", Dimension.Length, 1852m), new("fathom", Dimension.Length, 2m * Yard), new("furlong", Dimension.Length, 220m * Yard),
        new("ly", Dimension.Length, 9_460_730_472_580_800m), new("AU", Dimension.Length, 149_597_870_700m), new("pc", Dimension.Length, 30_856_775_814_913_673m),
        new("mm2", Dimension.Area, 1e-6m), new("cm2", Dimension.Area, 1e-4m), new("m2", Dimension.Area, 1m), new("km2", Dimension.Area, 1e6m),
        new("ha", Dimension.Area, 1e4m), new("in2", Dimension.Area, Inch * Inch), new("ft2", Dimension.Area, Foot * Foot), new("yd2", Dimension.Area, Yard * Yard),
        new("mi2", Dimension.Area, Mile * Mile), new("acre", Dimension.Area, 4840m * Yard * Yard),
        new("mL", Dimension.Volume, 1e-6m), new("cL", Dimension.Volume, 1e-5m), new("dL", Dimension.Volume, 1e-4m), new("L", Dimension.Volume, 1e-3m),
        new("hL", Dimension.Volume, 0.1m), new("ML", Dimension.Volume, 1e3m), new("cm3", Dimension.Volume, 1e-6m), new("m3", Dimension.Volume, 1m),
        new("km3", Dimension.Volume, 1e9m), new("in3", Dimension.Volume, Inch * Inch * Inch), new("ft3", Dimension.Volume, Foot * Foot * Foot),
        new("yd3", Dimension.Volume, Yard * Yard * Yard), new("mi3", Dimension.Volume, Mile * Mile * Mile),
        new("gal", Dimension.Volume, Gallon), new("qt", Dimension.Volume, Gallon / 4m), new("pt", Dimension.Volume, Gallon / 8m),
        new("cup", Dimension.Volume, Gallon / 16m), new("fl_oz", Dimension.Volume, Gallon / 128m), new("tbsp", Dimension.Volume, Gallon / 256m),
        new("tsp", Dimension.Volume, Gallon / 768m), new("bbl", Dimension.Volume, 42m * Gallon), new("gal_br", Dimension.Volume, ImperialGallon),
        new("m/s", Dimension.Speed, 1m), new("km/h", Dimension.Speed, 1000m / 3600m), new("mph", Dimension.Speed, Mile / 3600m),
        new("kn", Dimension.Speed, 1852m / 3600m), new("ft/s", Dimension.Speed, Foot), new("km/s", Dimension.Speed, 1000m),
        new("deg", Dimension.Other, 1m), new("rad", Dimension.Other, 1m), new("turn", Dimension.Other, 1m),
    ];
}
