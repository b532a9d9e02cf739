using ClaimCheck.Findings;

namespace ClaimCheck;

/// <summary>Everything that a check found, in a stable order: the same documents give the same report.</summary>
public sealed record Report
{
    /// <summary>Of two documents the findings themselves say who says what.</summary>
    private const int FewestOfMatrix = 3;

    internal Report(IReadOnlyList<Document> documents, IReadOnlyList<Claim> claims, IReadOnlyList<Finding> findings, IReadOnlyList<Finding> candidates)
    {
        var fingerprints = new FingerprintSet();
        Documents = documents;
        Claims = claims;
        Findings = fingerprints.Named(findings);
        Candidates = fingerprints.Named(candidates);
        Facts = documents.Count < FewestOfMatrix ? [] : [.. Findings.Select(FactRow.Of)];
    }

    /// <summary>The documents, as given.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>In which language each of <see cref="Documents"/> was read, and whether that was given, detected or the default.</summary>
    public IReadOnlyList<DocumentLanguage> Languages { get; internal init; } = [];

    /// <summary>The place of the document that is taken to be right among <see cref="Documents"/>; null where none is.</summary>
    public int? Reference { get; internal init; }

    /// <summary>Every number and date that was read, compared or not, in the order of documents and text.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Agreements and conflicts: conflicts first, the most severe and surest first.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The findings as a matrix of facts and sources, in the order of findings; empty for fewer than three documents, of which the findings say as much.</summary>
    public IReadOnlyList<FactRow> Facts { get; }

    /// <summary>What was looked for: the rules of the checker, by id.</summary>
    public IReadOnlyList<RuleDescriptor> Rules
    {
        get => RulesOf();
        internal init => RulesOf = () => value;
    }

    /// <summary>Asked only where somebody wants them: a report that only reads needs no rules.</summary>
    internal Func<IReadOnlyList<RuleDescriptor>> RulesOf { get; init; } = static () => [];

    /// <summary>Possible conflicts that are too unsure to be findings, surest first.</summary>
    public IReadOnlyList<Finding> Candidates { get; }

    /// <summary>What was found and is ignored on purpose, by documents or by the baseline, in the order of findings. It counts for nothing.</summary>
    public IReadOnlyList<IgnoredFinding> Ignored { get; internal init; } = [];

    /// <summary>What was to be ignored and holds nothing back, in the order of documents and text, then of the baseline.</summary>
    public IReadOnlyList<UnusedIgnore> UnusedIgnores { get; internal init; } = [];

    /// <summary>What recognizers of one's own gave up on, in the order of documents: numbers and dates of it may be missing among the claims.</summary>
    public IReadOnlyList<UnreadText> Unread { get; internal init; } = [];
}
