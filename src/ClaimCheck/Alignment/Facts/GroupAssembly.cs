using ClaimCheck.Alignment.Conflicts;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment.Facts;

/// <summary>
/// Makes groups of facts: each fact that two documents state is one, and a conflict joins two facts into one. Between two documents a fact is
/// held against one other at most, and never against one that already has a statement in the other's document. Facts that are in conflict already take in another only if most of them may
/// conflict with it: in many texts that use one form, each fact is a little like the next, and the first is nothing like the last. Of two facts that one document states both, for a sure conflict the
/// smaller is divided: "Saturday" of the fire in one text and "Saturday" of a visit in another were one fact by mistake, if the second text has the fire on Friday.
/// </summary>
internal sealed class GroupAssembly
{
    /// <summary>A conflict that is less sure divides no fact.</summary>
    private const float LeastOfDivision = 0.7f;

    private readonly AlignmentSpace _space;
    private readonly IReadOnlyList<ClaimLink> _links;
    private readonly int[] _factOf;
    private readonly List<Fact> _facts = [];

    /// <summary>Facts that may conflict, by their numbers before any was joined.</summary>
    private readonly HashSet<(int, int)> _rivals;

    /// <param name="facts">The claims of each fact.</param>
    /// <param name="candidates">All pairs of claims that may conflict, however unsure.</param>
    public GroupAssembly(AlignmentSpace space, IReadOnlyList<List<int>> facts, IReadOnlyList<ClaimLink> links, IEnumerable<ConflictCandidate> candidates)
    {
        _space = space;
        _links = links;
        _factOf = new int[space.Claims.Count];
        foreach (List<int> members in facts)
        {
            members.ForEach(member => _factOf[member] = _facts.Count);
            _facts.Add(new Fact(_facts.Count, [.. members], [.. members.Select(member => space.Claims[member].Document)]));
        }

        _rivals = [.. candidates.Select(candidate => InOrder(_factOf[candidate.Pair.A.Index], _factOf[candidate.Pair.B.Index]))];
    }

    public bool AreJoined(ClaimPair pair) => _factOf[pair.A.Index] == _factOf[pair.B.Index];

    public bool MayJoin(ConflictCandidate candidate)
    {
        Fact a = FactOf(candidate.Pair.A), b = FactOf(candidate.Pair.B);
        return a != b && (a.Documents.Overlaps(b.Documents) ? ToDivide(candidate) is not null : AreMostlyRivals(a.Parts, b.Parts));
    }

    public void Join(ConflictCandidate candidate)
    {
        if (ToDivide(candidate) is { } divided)
        {
            Divide(divided, FactOf(candidate.Pair.A) == divided ? FactOf(candidate.Pair.B) : FactOf(candidate.Pair.A));
        }

        int kept = _factOf[candidate.Pair.A.Index], gone = _factOf[candidate.Pair.B.Index];
        ConflictCandidate first = _facts[kept].FirstConflict ?? _facts[gone].FirstConflict ?? candidate;

        // The smaller moves to the larger: in a chain of conflicts over many documents each claim moves a few times only.
        (kept, gone) = _facts[kept].Members.Count >= _facts[gone].Members.Count ? (kept, gone) : (gone, kept);
        _facts[gone].Members.ForEach(member => _factOf[member] = kept);
        _facts[kept].Take(_facts[gone], candidate, first);
    }

    private Fact FactOf(ClaimView claim) => _facts[_factOf[claim.Index]];

    /// <summary>Of two facts that a document states both, the one of fewer documents, if the claim in conflict is of none of the other's; null where they need not or must not be divided.</summary>
    private Fact? ToDivide(ConflictCandidate candidate)
    {
        Fact a = FactOf(candidate.Pair.A), b = FactOf(candidate.Pair.B);
        if (candidate.Confidence < LeastOfDivision || a.FirstConflict is not null || b.FirstConflict is not null || !a.Documents.Overlaps(b.Documents))
        {
            return null;
        }

        int larger = (a.Documents.Count, a.Members.Count).CompareTo((b.Documents.Count, b.Members.Count));
        return larger < 0 && !b.Documents.Contains(candidate.Pair.A.Document) ? a
            : larger > 0 && !a.Documents.Contains(candidate.Pair.B.Document) ? b
            : null;
    }

    /// <summary>Leaves in a fact only what other documents state than those of the second; the rest is a fact of its own.</summary>
    private void Divide(Fact fact, Fact other)
    {
        List<int> left = [.. fact.Members.Where(IsOfOther)];
        left.ForEach(member => _factOf[member] = _facts.Count);
        _facts.Add(new Fact(_facts.Count, left, [.. left.Select(member => _space.Claims[member].Document)]));
        fact.Members.RemoveAll(IsOfOther);
        fact.Documents.ExceptWith(other.Documents);

        bool IsOfOther(int member) => other.Documents.Contains(_space.Claims[member].Document);
    }

    private bool AreMostlyRivals(List<int> some, List<int> others)
    {
        int rivals = 0;
        foreach (int fact in some)
        {
            foreach (int other in others)
            {
                rivals += _rivals.Contains(InOrder(fact, other)) ? 1 : 0;
            }
        }

        return 2 * rivals >= some.Count * others.Count;
    }

    private static (int, int) InOrder(int a, int b) => (Math.Min(a, b), Math.Max(a, b));

    /// <summary>The claims of each group, in the order of documents and text: no reason is worded for who asks for that alone.</summary>
    public IEnumerable<IReadOnlyList<Claim>> ClaimsByGroup() => _facts.Where(fact => fact.Documents.Count > 1).Select(ClaimsOf);

    public List<ClaimGroup> Groups()
    {
        var links = _links.Where(link => !link.Pair.IsWithinDocument && AreJoined(link.Pair)).ToLookup(link => _factOf[link.Pair.A.Index]);
        var features = new LinkFeatures(_space);
        IEnumerable<ClaimGroup> groups = _facts.Select((fact, n) => (Fact: fact, Ties: links[n])).Where(entry => entry.Fact.Documents.Count > 1)
            .Select(entry => GroupOf(entry.Fact, entry.Ties, features));
        return [.. groups.OrderBy(group => group.Claims[0].Source.Index).ThenBy(group => group.Claims[0].Span.Start)];
    }

    private ClaimGroup GroupOf(Fact fact, IEnumerable<ClaimLink> ties, LinkFeatures features)
    {
        List<Claim> claims = ClaimsOf(fact);
        if (fact.FirstConflict is { } conflict)
        {
            return new ClaimGroup(claims, fact.LeastConfidence, LinkReasons.Of(conflict.Pair, features.Of(conflict.Pair)));
        }

        ClaimPair surest = ties.MaxBy(link => link.Probability).Pair;
        return new ClaimGroup(claims, ties.Average(link => link.Probability), LinkReasons.Of(surest, features.Of(surest)));
    }

    private List<Claim> ClaimsOf(Fact fact) => [.. fact.Members.Order().Select(member => _space.Claims[member].Claim)];

    private sealed class Fact(int number, List<int> members, HashSet<int> documents)
    {
        public List<int> Members { get; } = members;

        public HashSet<int> Documents { get; } = documents;

        /// <summary>The facts that it is joined of, by their numbers.</summary>
        public List<int> Parts { get; } = [number];

        public ConflictCandidate? FirstConflict { get; private set; }

        public float LeastConfidence { get; private set; } = float.PositiveInfinity;

        public void Take(Fact gone, ConflictCandidate conflict, ConflictCandidate first)
        {
            Members.AddRange(gone.Members);
            Parts.AddRange(gone.Parts);
            Documents.UnionWith(gone.Documents);
            gone.Members.Clear();
            gone.Parts.Clear();
            gone.Documents.Clear();
            FirstConflict = first;
            LeastConfidence = Math.Min(conflict.Confidence, Math.Min(LeastConfidence, gone.LeastConfidence));
        }
    }
}
