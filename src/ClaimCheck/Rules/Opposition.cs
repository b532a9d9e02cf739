using ClaimCheck.Quantities;

namespace ClaimCheck.Rules;

/// <summary>Two claims of one group that cannot both hold, or only by an open bound.</summary>
/// <param name="First">The earlier one, in the order of documents and text.</param>
/// <param name="Second">The later one.</param>
/// <param name="Relation">How their values relate; its gap is in the unit of <paramref name="First"/>.</param>
internal sealed record Opposition(Claim First, Claim Second, QuantityRelation Relation);
