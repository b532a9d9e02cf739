using ClaimCheck.Alignment.Conflicts;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment.Facts;

/// <summary>
/// Makes groups of facts: each fact that two documents state is one, and a conflict joins two facts into one. Between two documents a fact is
/// held against one other at most, and never against one that already has a statement in the other's document.
/// </summary>
internal sealed class GroupAssembly
{
    private readonly AlignmentSpace _space;
    private readonly IReadOnlyList<ClaimLink> _links;
    private readonly int[] _factOf;
    private readonly List<Fact> _facts = [];

    public GroupAssembly(AlignmentSpace space, IReadOnlyList<List<int>> facts, IReadOnlyList<ClaimLink> links)
    {
        _space = space;
        _links = links;
        _factOf = new int[space.Claims.Count];
        foreach (List<int> members in facts)
        {
            members.ForEach(member => _factOf[member] = _facts.Count);
            _facts.Add(new Fact(members));
        }
    }

    public bool AreJoined(ClaimPair pair) => _factOf[pair.A.Index] == _factOf[pair.B.Index];

    public void TryJoin(ConflictCandidate candidate)
    {
        Fact a = _facts[_factOf[candidate.Pair.A.Index]], b = _facts[_factOf[candidate.Pair.B.Index]];
        bool alreadyMet = a == b || a.Members.Any(member => StatedIn(b, _space.Claims[member].Document));
        if (alreadyMet)
        {
            return;
        }

        b.Members.ForEach(member => _factOf[member] = _factOf[candidate.Pair.A.Index]);
        a.Members.AddRange(b.Members);
        a.Members.Sort();
        b.Members.Clear();
        a.Conflicts.AddRange([.. b.Conflicts, candidate]);
    }

    public List<ClaimGroup> Groups()
    {
        var links = _links.Where(link => !link.Pair.IsWithinDocument && AreJoined(link.Pair)).ToLookup(link => _factOf[link.Pair.A.Index]);
        var groups = new List<ClaimGroup>();
        for (int n = 0; n < _facts.Count; n++)
        {
            Fact fact = _facts[n];
            if (fact.Members.Select(member => _space.Claims[member].Document).Distinct().Count() < 2)
            {
                continue;
            }

            List<ClaimLink> ties = [.. links[n].OrderByDescending(link => link.Probability)];
            groups.Add(new ClaimGroup(
                [.. fact.Members.Select(member => _space.Claims[member].Claim)],
                fact.Conflicts.Count > 0 ? fact.Conflicts.Min(conflict => conflict.Confidence) : ties.Average(link => link.Probability),
                fact.Conflicts.Count > 0 ? LinkReasons.Of(fact.Conflicts[0].Pair, fact.Conflicts[0].Link) : LinkReasons.Of(ties[0].Pair, ties[0].Features)));
        }

        return [.. groups.OrderBy(group => group.Claims[0].Source.Index).ThenBy(group => group.Claims[0].Span.Start)];
    }

    private bool StatedIn(Fact fact, int document) => fact.Members.Any(member => _space.Claims[member].Document == document);

    private sealed record Fact(List<int> Members)
    {
        public List<ConflictCandidate> Conflicts { get; } = [];
    }
}
