namespace ClaimCheck.Quantities.Units;

/// <summary>Amounts and rates of data, and what pictures are made of; bases bit, bit a second, pixel. Prefixes are decimal, as ISO 80000-13 has them; those of "kibi" are powers of 1024.</summary>
internal static class DataUnits
{
    private const decimal Kibi = 1024m;

    public static IReadOnlyList<Unit> All { get; } =
    [
        .. SiPrefixes.Spread(new("bit", Dimension.Data, 1m), "k M G T"), new("By", Dimension.Data, 8m),

        // Bytes with prefixes by the symbols that everyone uses; UCUM writes "kBy".
        new("kB", Dimension.Data, 8e3m), new("MB", Dimension.Data, 8e6m), new("GB", Dimension.Data, 8e9m), new("TB", Dimension.Data, 8e12m),
        new("PB", Dimension.Data, 8e15m), new("EB", Dimension.Data, 8e18m), new("ZB", Dimension.Data, 8e21m),
        new("KiB", Dimension.Data, 8m * Kibi), new("MiB", Dimension.Data, 8m * Kibi * Kibi), new("GiB", Dimension.Data, 8m * Kibi * Kibi * Kibi),
        new("TiB", Dimension.Data, 8m * Kibi * Kibi * Kibi * Kibi),
        .. SiPrefixes.Spread(new("bit/s", Dimension.DataRate, 1m), "k M G T"),
        new("kB/s", Dimension.DataRate, 8e3m), new("MB/s", Dimension.DataRate, 8e6m), new("GB/s", Dimension.DataRate, 8e9m),
        .. SiPrefixes.Spread(new("px", Dimension.Other, 1m), "M G"), new("fps", Dimension.Other, 1m), new("ppi", Dimension.Other, 1m),
    ];
}
