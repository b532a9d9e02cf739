using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Two ends and all between them.</summary>
/// <param name="CoreFirstToken">The first token of the lower end, after "between".</param>
internal sealed record AmountRange(int FirstToken, int EndToken, int CoreFirstToken, decimal Low, decimal High, Unit? Unit)
{
    public bool IsAge { get; init; }

    public bool IsOrdinal { get; init; }
}
