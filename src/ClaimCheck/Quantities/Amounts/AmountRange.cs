using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Two ends and all between them.</summary>
/// <param name="CoreFirstToken">The first token of the lower end, after "between".</param>
internal sealed record AmountRange(int FirstToken, int EndToken, int CoreFirstToken, decimal Low, decimal High, Unit? Unit)
{
    public bool IsAge { get; init; }

    /// <summary>How its higher end is told: "the tenth", "two thirds", "28 times".</summary>
    public NumberForm Form { get; init; }
}
