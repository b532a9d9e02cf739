namespace ClaimCheck.Quantities.Units;

/// <summary>
/// Mass, temperature, pressure and dose. Bases: gram; a ninth of a kelvin and the 64,516th part of a pascal, in which Fahrenheit and pounds a square inch are exact; each dose its own.
/// </summary>
internal static class MatterUnits
{
    // The international avoirdupois pound.
    private const decimal Pound = 453.59237m;
    private const decimal TroyOunce = 31.1034768m;
    private const decimal Kelvin = 9m;
    private const decimal Rankine = 5m;
    private const decimal Pascal = 64_516m;

    // Standard gravity (9.80665 m/s²) on the pound, over the square of 0.0254.
    private const decimal PoundPerSquareInch = 444_822_161.52605m;

    public static IReadOnlyList<Unit> All { get; } =
    [
        .. SiPrefixes.Spread(new("g", Dimension.Mass, 1m), "n u m k"),
        .. SiPrefixes.Spread(new("t", Dimension.Mass, 1e6m), "k M G"),
        new("oz", Dimension.Mass, Pound / 16m), new("lb", Dimension.Mass, Pound), new("stone", Dimension.Mass, 14m * Pound), new("gr", Dimension.Mass, Pound / 7000m),
        new("oz_tr", Dimension.Mass, TroyOunce), new("quintal", Dimension.Mass, 1e5m), new("ct", Dimension.Mass, 0.2m), new("dr", Dimension.Mass, Pound / 256m),

        // "ton" is the short ton in the United States and the long one elsewhere: at least one, at most the other.
        new("ton", Dimension.Mass, 2000m * Pound) { LongestFactor = 2240m * Pound },
        new("Cel", Dimension.Temperature, Kelvin, 273.15m * Kelvin), new("degF", Dimension.Temperature, Rankine, 459.67m * Rankine), new("K", Dimension.Temperature, Kelvin),
        .. SiPrefixes.Spread(new("Pa", Dimension.Pressure, Pascal), "h k M G"),
        new("mbar", Dimension.Pressure, 100m * Pascal), new("bar", Dimension.Pressure, 1e5m * Pascal), new("atm", Dimension.Pressure, 101_325m * Pascal),
        new("psi", Dimension.Pressure, PoundPerSquareInch), new("mm[Hg]", Dimension.Pressure, 133.322387415m * Pascal), new("[in_i'Hg]", Dimension.Pressure, 25.4m * 133.322387415m * Pascal),
        .. SiPrefixes.Spread(new("Sv", Dimension.Other, 1m), "m u"), .. SiPrefixes.Spread(new("Gy", Dimension.Other, 1m), "m"),
        .. SiPrefixes.Spread(new("Bq", Dimension.Other, 1m), "k M G T"), .. SiPrefixes.Spread(new("mol", Dimension.Other, 1m), "m u n"),
        new("dB", Dimension.Other, 1m), new("M", Dimension.Magnitude, 1m), new("pH", Dimension.Other, 1m),
        new("mg/dL", Dimension.Other, 1m), new("mmol/L", Dimension.Other, 1m), new("ug/m3", Dimension.Other, 1m), new("mg/L", Dimension.Other, 1m), new("g/L", Dimension.Other, 1m),
        new("kg/m3", Dimension.Other, 1m), new("mg/kg", Dimension.Other, 1m), new("g/km", Dimension.Other, 1m),
    ];
}
