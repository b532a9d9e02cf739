namespace ClaimCheck.Quantities.Dates;

/// <summary>The day that relative dates of a document count from.</summary>
/// <param name="Day">The day; null where neither the caller nor the text gives one.</param>
/// <param name="IsInferred">It was read from a dateline, not given.</param>
internal readonly record struct DateReference(DateOnly? Day, bool IsInferred);
