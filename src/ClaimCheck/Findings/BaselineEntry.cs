namespace ClaimCheck;

/// <summary>A finding that is known and not to be reported any more.</summary>
/// <param name="Fingerprint">Which one: <see cref="Finding.Fingerprint"/> of an earlier report.</param>
/// <param name="Reason">Why it is accepted, for those who read the report.</param>
public sealed record BaselineEntry(string Fingerprint, string Reason)
{
    /// <summary>What it is about, for those who read the report when it is no longer found; null where nobody knows.</summary>
    public string? Subject { get; init; }

    /// <summary>
    /// The names of the documents that it is found in. Where one of them is not checked, it is not told that the entry holds nothing back: that is not known then. Empty where
    /// they are not known.
    /// </summary>
    public IReadOnlyList<string> Documents { get; init; } = [];
}
