namespace ClaimCheck;

/// <summary>Something that was to be ignored and holds nothing back: it can be taken away, or was never in force.</summary>
/// <param name="By">Where it is said.</param>
/// <param name="Problem">What is wrong with it.</param>
/// <param name="Reason">Why it was to be ignored, as it is said there; may be empty.</param>
public sealed record UnusedIgnore(IgnoredBy By, IgnoreProblem Problem, string Reason)
{
    /// <summary>The place of the document among <see cref="Report.Documents"/>; null for the baseline.</summary>
    public int? Document { get; init; }

    /// <summary>Where the file says so; null for the baseline.</summary>
    public TextPosition? Origin { get; init; }

    /// <summary>The rule that was named; null for all rules and for the baseline.</summary>
    public string? Rule { get; init; }

    /// <summary>The entry of the baseline; null for a document.</summary>
    public BaselineEntry? Entry { get; init; }
}
