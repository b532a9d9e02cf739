namespace ClaimCheck;

/// <summary>A maximal set of claims whose values can all hold together. A claim that fits several positions stands in each.</summary>
/// <param name="Claims">The claims, in the order of documents and text; never empty.</param>
public sealed record Position(IReadOnlyList<Claim> Claims);
