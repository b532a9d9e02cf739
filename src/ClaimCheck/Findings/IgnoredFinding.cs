namespace ClaimCheck;

/// <summary>A finding that was ignored on purpose.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="By">Where it is said that it is ignored.</param>
/// <param name="Reason">Why, as it is said there.</param>
public sealed record IgnoredFinding(Finding Finding, IgnoredBy By, string Reason);
