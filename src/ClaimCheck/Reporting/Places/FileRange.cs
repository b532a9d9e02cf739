namespace ClaimCheck.Reporting.Places;

/// <summary>Where a claim begins and ends in its file; the end is the place after its last character.</summary>
internal readonly record struct FileRange(TextPosition Start, TextPosition End);
