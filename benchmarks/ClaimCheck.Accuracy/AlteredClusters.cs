using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Accuracy;

/// <summary>
/// Makes conflicts of agreements: copies of a cluster in which one document states some of its facts with other values. Conflicts are rare in news; what leads to one,
/// two statements of one fact, is not.
/// </summary>
internal static class AlteredClusters
{
    /// <summary>So many copies hold each fact altered once, and most of what surrounds it as it was.</summary>
    public const int Copies = 5;

    private static readonly int[] DaysOff = [1, 1, 1, 1, 2, 3, 7, 30, 365];

    public static IEnumerable<(IReadOnlyDictionary<Claim, Alteration> Claims, IReadOnlySet<(int Fact, int Document)> Facts)> Of(PreparedCluster cluster)
    {
        for (int copy = 0; copy < Copies; copy++)
        {
            var claims = new Dictionary<Claim, Alteration>(ReferenceEqualityComparer.Instance);
            var facts = new HashSet<(int, int)>();
            for (int fact = copy; fact < cluster.Cluster.Facts.Count; fact += Copies)
            {
                // A generator for each fact: what is read elsewhere in the cluster does not change what happens here.
                var random = new Random((fact * 31) + copy);
                int[] documents = [.. cluster.Gold.DocumentClasses.Keys.Where(key => key.Fact == fact).Select(key => key.Document).Order()];
                int document = documents.Length > 1 ? documents[random.Next(documents.Length)] : -1;
                List<ClaimView> stating = [.. cluster.Space.Claims.Where(claim => claim.Document == document && cluster.Gold.Of(claim.Index).ContainsKey(fact))];
                if (stating.Count > 0 && stating.TrueForAll(claim => cluster.Gold.Of(claim.Index).Count == 1))
                {
                    stating.ForEach(claim => claims[claim.Claim] = new Alteration(fact + 1, ClosenessOf(claim, random)));
                    facts.Add((fact, document));
                }
            }

            yield return (claims, facts);
        }
    }

    /// <summary>Conflicts in news are mostly near misses: a day, a digit.</summary>
    private static double ClosenessOf(ClaimView claim, Random random)
    {
        double chance = random.NextDouble();
        return claim.Traits.IsDate ? 1 / (1 + (DaysOff[(int)(chance * DaysOff.Length)] / 10.0)) : 1 - (0.75 * Math.Pow(chance, 1.2));
    }
}
