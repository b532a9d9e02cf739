using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>The scale that two amounts share is written once, behind the second: "1.2 to 1.5 million".</summary>
internal static class AmountScale
{
    /// <summary>Below it a number beside "million" may leave its scale out.</summary>
    private const decimal LeastWritten = 1000m;

    /// <summary>How many times the right number a falling left one may be: "from 12 to 9 million" are both millions, "from 800 to 1.2 million" are not.</summary>
    private const decimal DeepestFall = 5m;

    /// <summary>The left amount, in the scale of the right one where it has none of its own; what its last digit is worth grows with it.</summary>
    public static Amount Spread(Amount left, Amount right)
    {
        if (left.Number.Scale > 0 || right.Number.Scale == 0 || left.Value >= LeastWritten)
        {
            return left;
        }

        decimal factor = Decimals.PowerOfTen(right.Number.Scale);
        return left.Value <= right.Value / factor * DeepestFall ? left with { Value = left.Value * factor, LastDigitUnit = left.LastDigitUnit * factor } : left;
    }
}
