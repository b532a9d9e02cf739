namespace ClaimCheck.Quantities.Units;

/// <summary>Per cent, parts of other round wholes (as UCUM writes them), and percentage points; bases per cent and point.</summary>
internal static class ShareUnits
{
    public static Unit Percent { get; } = new("%", Dimension.Percent, 1m);

    public static IReadOnlyList<Unit> All { get; } =
    [
        Percent, new("[ppth]", Dimension.Percent, 0.1m), new("10*-4", Dimension.Percent, 0.01m), new("10*-5", Dimension.Percent, 0.001m),
        new("[ppm]", Dimension.Percent, 0.0001m), new("[ppb]", Dimension.Percent, 0.0000001m),
        new("pp", Dimension.PercentagePoint, 1m), new("bp", Dimension.PercentagePoint, 0.01m),
    ];
}
