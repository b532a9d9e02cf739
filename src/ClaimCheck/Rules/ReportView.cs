using ClaimCheck.Quantities;
using ClaimCheck.Rules;

namespace ClaimCheck;

/// <summary>All that an <see cref="IReportRule"/> may look at. Immutable.</summary>
public sealed class ReportView
{
    private readonly Func<Quantity, Quantity, QuantityRelation> _compare;
    private readonly ILookup<int, Claim> _stated;
    private readonly ILookup<(int Document, int Sentence), Claim> _sentences;

    /// <param name="claims">Every claim, in the order of documents and text.</param>
    /// <param name="groups">The groups, each with its positions.</param>
    /// <param name="skipped">Why claims stayed alone: a gate that kept a pair apart shows as the reason of its claims.</param>
    /// <param name="compare">How two values relate.</param>
    internal ReportView(
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
    internal IReadOnlyList<Claim> Stated { get; }

    /// <summary>The groups of claims about one fact that two documents or more state, each with its positions.</summary>
    public IReadOnlyList<GroupView> Groups { get; }

    internal IReadOnlyDictionary<Claim, SkipReason> Skipped { get; }

    /// <summary>Whether the values of two claims cannot both hold, whatever the claims are about. False where they do not compare: metres and dates, dollars and euros.</summary>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public bool AreOpposed(Claim first, Claim second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Compare(first, second).Relation == Relation.Differ;
    }

    /// <summary>A finding of sets of claims that cannot all hold, with a message.</summary>
    /// <param name="rule">The rule that finds it.</param>
    /// <param name="positions">At least two sets of claims of this report; the claims of one set hold together. Their order does not matter.</param>
    /// <param name="remark">What the rule has to add, as the end of a sentence; empty for nothing.</param>
    /// <param name="confidence">How sure it is that the claims speak of one fact, from 0 to 1.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than two positions, one is empty, or one holds a claim of another report.</exception>
    public Finding Conflict(RuleDescriptor rule, IReadOnlyList<IReadOnlyList<Claim>> positions, string remark = "", double confidence = 1)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(positions);
        ArgumentNullException.ThrowIfNull(remark);
        bool areOfReport = positions.SelectMany(position => position).All(claim => Claims.Any(own => ReferenceEquals(own, claim)));
        return positions.Count > 1 && positions.All(position => position.Count > 0) && areOfReport
            ? ReportFinding.Of(rule, confidence, remark, positions)
            : throw new ArgumentException("A conflict has two positions or more of claims of its report, and none is empty.", nameof(positions));
    }

    internal QuantityRelation Compare(Claim a, Claim b) => _compare(a.Quantity, b.Quantity);

    /// <summary>The claim of the same document that a tie of <paramref name="claim"/> names by its place.</summary>
    internal Claim Tied(Claim claim, int place) => _stated[claim.Source.Index].ElementAt(place);

    /// <summary>The claims of a claim's sentence, itself among them.</summary>
    internal IEnumerable<Claim> SentenceOf(Claim claim) => _sentences[(claim.Source.Index, claim.Slots.Sentence)];
}
