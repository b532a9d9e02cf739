using ClaimCheck.Quantities;

namespace ClaimCheck.Rules;

/// <summary>All that an <see cref="IReportRule"/> may look at. Immutable.</summary>
internal sealed class ReportView
{
    private readonly Func<Quantity, Quantity, QuantityRelation> _compare;
    private readonly ILookup<int, Claim> _stated;
    private readonly ILookup<(int Document, int Sentence), Claim> _sentences;

    /// <param name="claims">Every claim, in the order of documents and text.</param>
    /// <param name="groups">The groups, each with its positions.</param>
    /// <param name="skipped">Why claims stayed alone: a gate that kept a pair apart shows as the reason of its claims.</param>
    /// <param name="compare">How two values relate.</param>
    public ReportView(
        IReadOnlyList<Claim> claims, IReadOnlyList<GroupView> groups, IReadOnlyDictionary<Claim, SkipReason> skipped, Func<Quantity, Quantity, QuantityRelation> compare)
    {
        (Claims, Groups, Skipped, _compare) = (claims, groups, skipped, compare);
        Stated = [.. claims.Where(claim => !claim.Slots.IsNested)];
        _stated = Stated.ToLookup(claim => claim.Source.Index);
        _sentences = Stated.ToLookup(claim => (claim.Source.Index, claim.Slots.Sentence));
    }

    /// <summary>Every claim, the parts of claims that state two things among them, right behind the claim they are a part of.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The claims without the parts of claims.</summary>
    public IReadOnlyList<Claim> Stated { get; }

    public IReadOnlyList<GroupView> Groups { get; }

    public IReadOnlyDictionary<Claim, SkipReason> Skipped { get; }

    public QuantityRelation Compare(Claim a, Claim b) => _compare(a.Quantity, b.Quantity);

    /// <summary>The claim of the same document that a tie of <paramref name="claim"/> names by its place.</summary>
    public Claim Tied(Claim claim, int place) => _stated[claim.Source.Index].ElementAt(place);

    /// <summary>The claims of a claim's sentence, itself among them.</summary>
    public IEnumerable<Claim> SentenceOf(Claim claim) => _sentences[(claim.Source.Index, claim.Slots.Sentence)];
}
