using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>The scale that two amounts share is written once, behind the second: "1.2 to 1.5 million".</summary>
internal static class AmountScale
{
    /// <summary>Below it a number beside "million" may leave its scale out.</summary>
    private const decimal LeastWritten = 1000m;

    /// <summary>The left value, in the scale of the right one where it has none of its own.</summary>
    public static decimal Spread(Amount left, Amount right)
    {
        if (left.Number.Scale > 0 || right.Number.Scale == 0 || left.Value >= LeastWritten)
        {
            return left.Value;
        }

        decimal factor = Decimals.PowerOfTen(right.Number.Scale);
        return left.Value < right.Value / factor ? left.Value * factor : left.Value;
    }
}
