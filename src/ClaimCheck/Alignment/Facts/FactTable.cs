using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment.Facts;

/// <summary>Claims clustered into facts, before conflicts are looked for.</summary>
internal sealed class FactTable
{
    private readonly int[] _factOf;

    public FactTable(int claims, IReadOnlyList<List<int>> facts)
    {
        Facts = facts;
        _factOf = new int[claims];
        for (int fact = 0; fact < facts.Count; fact++)
        {
            facts[fact].ForEach(member => _factOf[member] = fact);
        }
    }

    /// <summary>The members of each fact, ascending.</summary>
    public IReadOnlyList<List<int>> Facts { get; }

    public IReadOnlyList<int> MembersBeside(int claim) => Facts[_factOf[claim]];

    /// <summary>Clusters the claims by their links; claims that cannot hold together are never of one fact.</summary>
    public static FactTable Of(AlignmentSpace space, IEnumerable<ClaimLink> links, float threshold) => new(
        space.Claims.Count,
        FactClustering.Cluster(
            space.Claims.Count,
            links.Select(link => (link.Pair.A.Index, link.Pair.B.Index, link.Probability)),
            threshold,
            (a, b) => space.Values.Relate(space.Claims[a].Claim, space.Claims[b].Claim) != ValueLevel.Differ));
}
