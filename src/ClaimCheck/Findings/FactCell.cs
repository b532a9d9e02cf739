namespace ClaimCheck;

/// <summary>What one document says of a fact.</summary>
/// <param name="Claims">Its claims, in the order of the finding's positions; empty where it is silent, as far as can be seen.</param>
/// <param name="StandsAlone">Others speak of the fact, and none of them says what can hold together with what it says.</param>
public sealed record FactCell(IReadOnlyList<Claim> Claims, bool StandsAlone)
{
    /// <summary>Nothing was found that it says of the fact.</summary>
    public bool IsSilent => Claims.Count == 0;
}
