namespace ClaimCheck.Quantities.Units;

/// <summary>Per cent, percentage points, and the hundredths of currencies.</summary>
internal static class ShareUnits
{
    public static Unit Percent { get; } = new("%", Dimension.Percent, 1m);

    public static IReadOnlyList<Unit> All { get; } =
    [
        Percent, new("pp", Dimension.PercentagePoint, 1m), new("bp", Dimension.PercentagePoint, 0.01m), new("[ppm]", Dimension.Percent, 0.0001m),
        new("USc", Dimension.Money, 0.01m) { Base = "USD" }, new("GBp", Dimension.Money, 0.01m) { Base = "GBP" }, new("EUc", Dimension.Money, 0.01m) { Base = "EUR" },
        new("BTC", Dimension.Money, 1m),
    ];
}
