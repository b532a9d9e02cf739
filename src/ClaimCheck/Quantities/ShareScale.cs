using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Quantities;

/// <summary>Parts of one whole compare however they are said: "half", "1 in 2" and "50 per cent".</summary>
internal static class ShareScale
{
    public static bool IsShare(Quantity q) => q.Kind == QuantityKind.Ratio || q.UnitOfMeasure is { Dimension: Dimension.Percent };

    /// <summary>What one of the stated unit is in the unit that values are compared in.</summary>
    public static decimal FactorOf(Quantity q) => q.Kind == QuantityKind.Ratio ? 100m : q.UnitOfMeasure?.Factor ?? 1m;
}
