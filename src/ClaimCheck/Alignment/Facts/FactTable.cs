using System.Runtime.InteropServices;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment.Facts;

/// <summary>Claims clustered into facts, before conflicts are looked for.</summary>
internal sealed class FactTable
{
    /// <summary>A fact that more documents state is common knowledge: only the first of them are counted.</summary>
    private const int MostDocuments = 32;

    private readonly int[] _factOf;

    private readonly Dictionary<(int, int), int> _shared = [];

    public FactTable(IReadOnlyList<ClaimView> claims, IReadOnlyList<List<int>> facts)
    {
        Facts = facts;
        _factOf = new int[claims.Count];
        for (int fact = 0; fact < facts.Count; fact++)
        {
            facts[fact].ForEach(member => _factOf[member] = fact);
            int[] documents = [.. facts[fact].Select(member => claims[member].Document).Distinct().Order().Take(MostDocuments)];
            for (int i = 0; i < documents.Length; i++)
            {
                for (int k = i + 1; k < documents.Length; k++)
                {
                    _shared[(documents[i], documents[k])] = SharedBy(documents[i], documents[k]) + 1;
                }
            }
        }
    }

    /// <summary>On how many facts the two documents agree; the first document stands before the second.</summary>
    public int SharedBy(int document, int other) => _shared.GetValueOrDefault((document, other));

    /// <summary>The members of each fact, ascending.</summary>
    public IReadOnlyList<List<int>> Facts { get; }

    /// <summary>The claims of the claim's fact, itself among them.</summary>
    public ReadOnlySpan<int> MembersBeside(int claim) => CollectionsMarshal.AsSpan(Facts[_factOf[claim]]);

    /// <summary>Clusters the claims by their links; claims that cannot hold together are never of one fact.</summary>
    public static FactTable Of(AlignmentSpace space, IEnumerable<ClaimLink> links, float threshold) => new(
        space.Claims,
        FactClustering.Cluster(
            space.Claims.Count,
            links.Select(link => (link.Pair.A.Index, link.Pair.B.Index, link.Probability)),
            threshold,
            (a, b) => space.Values.Relate(space.Claims[a].Claim, space.Claims[b].Claim) != ValueLevel.Differ));
}
