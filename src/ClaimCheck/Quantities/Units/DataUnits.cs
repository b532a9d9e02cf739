namespace ClaimCheck.Quantities.Units;

/// <summary>Amounts of data; base bit. Prefixes are decimal, as ISO 80000-13 has them.</summary>
internal static class DataUnits
{
    public static IReadOnlyList<Unit> All { get; } =
    [
        new("bit", Dimension.Data, 1m), new("kbit", Dimension.Data, 1e3m), new("Mbit", Dimension.Data, 1e6m), new("Gbit", Dimension.Data, 1e9m),
        new("By", Dimension.Data, 8m), new("kB", Dimension.Data, 8e3m), new("MB", Dimension.Data, 8e6m), new("GB", Dimension.Data, 8e9m),
        new("TB", Dimension.Data, 8e12m), new("PB", Dimension.Data, 8e15m), new("EB", Dimension.Data, 8e18m),
    ];
}
