namespace ClaimCheck;

/// <summary>Everything that a check found, in a stable order: the same documents give the same report.</summary>
public sealed record Report
{
    internal Report(IReadOnlyList<Document> documents, IReadOnlyList<Claim> claims, IReadOnlyList<Finding> findings, IReadOnlyList<Finding> candidates)
    {
        Documents = documents;
        Claims = claims;
        Findings = findings;
        Candidates = candidates;
    }

    /// <summary>The documents, as given.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>The place of the document that is taken to be right among <see cref="Documents"/>; null where none is.</summary>
    public int? Reference { get; internal init; }

    /// <summary>Every number and date that was read, compared or not, in the order of documents and text.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Agreements and conflicts: conflicts first, the most severe and surest first.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What was looked for: the rules of the checker, by id.</summary>
    public IReadOnlyList<RuleDescriptor> Rules { get; internal init; } = [];

    /// <summary>Possible conflicts that are too unsure to be findings, surest first.</summary>
    public IReadOnlyList<Finding> Candidates { get; }
}
