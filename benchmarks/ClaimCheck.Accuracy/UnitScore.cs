using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Accuracy;

/// <summary>
/// Counts units: a unit is a fact and a pair of documents that state it, in agreement or in conflict. A group that joins claims of different facts counts against precision.
/// </summary>
internal sealed class UnitScore
{
    private readonly List<UnitCounts> _clusters = [];

    public List<string> Wrong { get; } = [];

    /// <summary>The counts of all clusters together.</summary>
    public UnitCounts Counts => UnitCounts.Sum(_clusters);

    /// <summary>The same of each cluster.</summary>
    public IReadOnlyList<UnitCounts> Clusters => _clusters;

    /// <summary>Whether what is said to be of one fact is, an agreement or a conflict.</summary>
    public Reliability Reliability { get; } = new();

    public void Add(PreparedCluster cluster, AlignmentResult result)
    {
        var counts = new UnitCounts();
        _clusters.Add(counts);
        var index = cluster.Space.Claims.ToDictionary(view => view.Claim, view => view.Index, ReferenceEqualityComparer.Instance as IEqualityComparer<Claim>);
        var found = new Dictionary<(int Fact, int A, int B), string>();
        foreach (ClaimGroup group in result.Groups)
        {
            foreach ((var unit, string verdict) in UnitsOf(cluster, [.. group.Claims.Select(claim => index[claim])]))
            {
                Reliability.Add($"articles, {verdict}", group.Confidence, unit.Fact >= 0);
                if (unit.Fact < 0)
                {
                    counts.Count("stray", verdict);
                    Wrong.Add($"{cluster.Cluster.Id} stray {verdict}: {string.Join(" | ", group.Claims.Take(4).Select(claim => Around(cluster, claim)))}");
                }
                else if (found.GetValueOrDefault(unit) != "agree")
                {
                    found[unit] = verdict;
                }
            }
        }

        foreach (ClaimGroup candidate in result.Candidates)
        {
            Reliability.Add("articles, candidate", candidate.Confidence, UnitsOf(cluster, [.. candidate.Claims.Select(claim => index[claim])]).Keys.All(unit => unit.Fact >= 0));
        }

        var candidates = result.Candidates.SelectMany(group => UnitsOf(cluster, [.. group.Claims.Select(claim => index[claim])]).Keys).ToHashSet();
        foreach (((int fact, int a, int b), string gold) in GoldUnits(cluster))
        {
            string verdict = found.GetValueOrDefault((fact, a, b), "nothing");
            counts.Count(gold, verdict);
            if (gold == "conflict" && verdict != gold && candidates.Contains((fact, a, b)))
            {
                counts.Count("conflict", "candidate");
            }

            if (verdict != gold)
            {
                Wrong.Add($"{cluster.Cluster.Id} {gold} read as {verdict}: {cluster.Cluster.Facts[fact].Name} ({a}/{b})");
            }
        }
    }

    /// <summary>Agreements that no alignment could find, because no two claims of theirs have values that can hold together.</summary>
    public static IEnumerable<string> Unreachable(PreparedCluster cluster)
    {
        IReadOnlyList<ClaimView> claims = cluster.Space.Claims;
        foreach (((int fact, int a, int b), string gold) in GoldUnits(cluster))
        {
            var left = claims.Where(claim => claim.Document == a && cluster.Gold.Of(claim.Index).ContainsKey(fact)).ToList();
            var right = claims.Where(claim => claim.Document == b && cluster.Gold.Of(claim.Index).ContainsKey(fact)).ToList();
            if (gold == "agree" && !left.Exists(x => right.Exists(y => cluster.Space.Values.Relate(x.Claim, y.Claim) > ValueLevel.Differ)))
            {
                yield return $"{cluster.Cluster.Id} unreachable: {cluster.Cluster.Facts[fact].Name}: {string.Join(" ", left.Select(x => x.Claim.Text))} | {string.Join(" ", right.Select(x => x.Claim.Text))}";
            }
        }
    }

    private static Dictionary<(int Fact, int A, int B), string> UnitsOf(PreparedCluster cluster, int[] members)
    {
        var units = new Dictionary<(int, int, int), string>();
        IReadOnlyList<ClaimView> claims = cluster.Space.Claims;
        foreach (int i in members)
        {
            foreach (int j in members.Where(j => claims[i].Document < claims[j].Document))
            {
                bool agrees = cluster.Space.Values.Relate(claims[i].Claim, claims[j].Claim) != ValueLevel.Differ;
                int fact = cluster.Gold.Of(i).Keys.Where(cluster.Gold.Of(j).ContainsKey).Order().DefaultIfEmpty(-1).First();
                (int, int, int) unit = (fact, claims[i].Document, claims[j].Document);
                units[unit] = agrees || units.GetValueOrDefault(unit) == "agree" ? "agree" : "conflict";
            }
        }

        return units;
    }

    public static Dictionary<(int Fact, int A, int B), string> GoldUnits(PreparedCluster cluster)
    {
        var units = new Dictionary<(int, int, int), string>();
        foreach (var facts in cluster.Gold.DocumentClasses.GroupBy(entry => entry.Key.Fact))
        {
            foreach (var a in facts)
            {
                foreach (var b in facts.Where(b => a.Key.Document < b.Key.Document))
                {
                    units[(facts.Key, a.Key.Document, b.Key.Document)] = a.Value.Overlaps(b.Value) ? "agree" : "conflict";
                }
            }
        }

        return units;
    }

    private static string Around(PreparedCluster cluster, Claim claim)
    {
        string text = cluster.Cluster.Documents[claim.Source.Index].Text;
        int start = Math.Max(0, claim.Span.Start - 30), end = Math.Min(text.Length, claim.Span.End + 20);
        return $"{claim.Source.Index}:{text[start..claim.Span.Start]}[{claim.Text}]{text[claim.Span.End..end]}".ReplaceLineEndings("/");
    }

}
