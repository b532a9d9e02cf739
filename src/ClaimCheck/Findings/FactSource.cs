namespace ClaimCheck;

/// <summary>What one document says of a fact.</summary>
/// <param name="Document">Its place among <see cref="Report.Documents"/>.</param>
/// <param name="Claims">Its claims, in the order of the finding's positions; never empty.</param>
/// <param name="StandsAlone">Others speak of the fact, and none of them says what can hold together with what it says.</param>
public sealed record FactSource(int Document, IReadOnlyList<Claim> Claims, bool StandsAlone);
