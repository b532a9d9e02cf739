namespace ClaimCheck.Quantities.Units;

/// <summary>Mass, temperature, pressure and dose; bases gram, kelvin, pascal, each dose its own.</summary>
internal static class MatterUnits
{
    // The international avoirdupois pound.
    private const decimal Pound = 453.59237m;

    public static IReadOnlyList<Unit> All { get; } =
    [
        new("ng", Dimension.Mass, 1e-9m), new("ug", Dimension.Mass, 1e-6m), new("mg", Dimension.Mass, 1e-3m), new("g", Dimension.Mass, 1m),
        new("kg", Dimension.Mass, 1e3m), new("t", Dimension.Mass, 1e6m), new("kt", Dimension.Mass, 1e9m), new("Mt", Dimension.Mass, 1e12m),
        new("oz", Dimension.Mass, Pound / 16m), new("lb", Dimension.Mass, Pound), new("stone", Dimension.Mass, 14m * Pound),

        // "ton" is the short ton in the United States and the long one elsewhere: at least one, at most the other.
        new("ton", Dimension.Mass, 2000m * Pound) { LongestFactor = 2240m * Pound }, new("ct", Dimension.Mass, 0.2m), new("dr", Dimension.Mass, Pound / 256m),
        new("Cel", Dimension.Temperature, 1m, 273.15m), new("degF", Dimension.Temperature, 5m / 9m, 459.67m * 5m / 9m), new("K", Dimension.Temperature, 1m),
        new("Pa", Dimension.Pressure, 1m), new("hPa", Dimension.Pressure, 100m), new("kPa", Dimension.Pressure, 1e3m), new("MPa", Dimension.Pressure, 1e6m),
        new("mbar", Dimension.Pressure, 100m), new("bar", Dimension.Pressure, 1e5m), new("atm", Dimension.Pressure, 101_325m),
        new("psi", Dimension.Pressure, 6894.757m), new("mm[Hg]", Dimension.Pressure, 133.3224m),
        new("Sv", Dimension.Other, 1m) { Base = "Sv" }, new("mSv", Dimension.Other, 1e-3m) { Base = "Sv" }, new("uSv", Dimension.Other, 1e-6m) { Base = "Sv" },
        new("Gy", Dimension.Other, 1m) { Base = "Gy" }, new("mGy", Dimension.Other, 1e-3m) { Base = "Gy" }, new("Bq", Dimension.Other, 1m),
        new("mol", Dimension.Other, 1m), new("dB", Dimension.Other, 1m), new("M", Dimension.Magnitude, 1m),
    ];
}
