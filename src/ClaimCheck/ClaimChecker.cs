using System.Globalization;
using ClaimCheck.Alignment;
using ClaimCheck.Quantities;
using ClaimCheck.Rules;

namespace ClaimCheck;

/// <summary>
/// Reads the claims of several documents, puts those about one fact side by side and says where they agree and where they do not.
/// Immutable and thread-safe; no clock, no network, no ambient culture: the same documents always give the same report.
/// </summary>
public sealed class ClaimChecker
{
    private readonly ClaimReader _reader = new();
    private readonly RuleEngine _rules;

    /// <summary>Makes a checker.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ClaimChecker(ClaimCheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        _rules = new RuleEngine(RuleSet.BuiltIn, new QuantityComparer(options.Widths).Compare);
    }

    /// <summary>A checker with default options.</summary>
    public static ClaimChecker Default { get; } = new(ClaimCheckOptions.Default);

    /// <summary>How it reads and compares.</summary>
    public ClaimCheckOptions Options { get; }

    /// <summary>
    /// Compares the documents. With one document its claims are listed, and compared with each other; with none the report is empty. The order of documents
    /// decides the order of claims and findings, and no verdict.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    public Report Check(IReadOnlyList<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        foreach (Document document in documents)
        {
            ArgumentNullException.ThrowIfNull(document, nameof(documents));
        }

        IReadOnlyList<Claim> claims = Numbered(documents.SelectMany((document, index) => _reader.Read(document, index)));
        var alignment = new AlignmentResult([], [], new Dictionary<Claim, SkipReason>());
        IReadOnlyList<Finding> findings = _rules.Judge(claims, alignment);
        ClaimLedger ledger = ClaimLedger.Settle(claims, findings, alignment.Skipped);
        IReadOnlyList<Finding> candidates = _rules.JudgeCandidates(alignment.Candidates.Select(ledger.Settled));
        return new Report([.. documents], ledger.Claims, findings, candidates);
    }

    private static IReadOnlyList<Claim> Numbered(IEnumerable<Claim> claims) =>
        [.. claims.Select((claim, index) => claim with { Id = string.Create(CultureInfo.InvariantCulture, $"c{index + 1}") })];
}
