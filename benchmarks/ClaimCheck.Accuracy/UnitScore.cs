using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Accuracy;

/// <summary>
/// Counts units: a unit is a fact and a pair of documents that state it, in agreement or in conflict. A group that joins claims of different facts counts against precision.
/// </summary>
internal sealed class UnitScore
{
    private readonly Dictionary<(string Gold, string Found), int> _counts = [];

    private readonly SortedDictionary<(string Verdict, int Tenth), (int Right, int All)> _byConfidence = [];

    public List<string> Wrong { get; } = [];

    /// <summary>By verdict and tenth of confidence: how many units are of one fact, of how many.</summary>
    public IEnumerable<string> Calibration => _byConfidence.Select(row => $"{row.Key.Verdict} at .{row.Key.Tenth}: {row.Value.Right} of {row.Value.All} are one fact");

    public void Add(PreparedCluster cluster, AlignmentResult result)
    {
        var index = cluster.Space.Claims.ToDictionary(view => view.Claim, view => view.Index, ReferenceEqualityComparer.Instance as IEqualityComparer<Claim>);
        var found = new Dictionary<(int Fact, int A, int B), string>();
        foreach (ClaimGroup group in result.Groups)
        {
            foreach ((var unit, string verdict) in UnitsOf(cluster, [.. group.Claims.Select(claim => index[claim])]))
            {
                (string, int) tenth = (verdict, Math.Min(9, (int)(group.Confidence * 10)));
                (int right, int all) = _byConfidence.GetValueOrDefault(tenth);
                _byConfidence[tenth] = (right + (unit.Fact < 0 ? 0 : 1), all + 1);
                if (unit.Fact < 0)
                {
                    Count("stray", verdict);
                    Wrong.Add($"{cluster.Cluster.Id} stray {verdict}: {string.Join(" | ", group.Claims.Take(4).Select(claim => Around(cluster, claim)))}");
                }
                else if (found.GetValueOrDefault(unit) != "agree")
                {
                    found[unit] = verdict;
                }
            }
        }

        foreach (((int fact, int a, int b), string gold) in GoldUnits(cluster))
        {
            string verdict = found.GetValueOrDefault((fact, a, b), "nothing");
            Count(gold, verdict);
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

    public (double Precision, double Recall, double F1) Of(string verdict)
    {
        string other = verdict == "agree" ? "conflict" : "agree";
        return Figures(Get(verdict, verdict), Get(other, verdict) + Get("stray", verdict), Get(verdict, other) + Get(verdict, "nothing"));
    }

    public (double Precision, double Recall, double F1) Overall()
    {
        int crossed = Get("conflict", "agree") + Get("agree", "conflict");
        return Figures(
            Get("conflict", "conflict") + Get("agree", "agree"),
            crossed + Get("stray", "conflict") + Get("stray", "agree"),
            crossed + Get("conflict", "nothing") + Get("agree", "nothing"));
    }

    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"conflict {Show(Of("conflict"))}  agree {Show(Of("agree"))}  overall {Show(Overall())}");

    private static string Show((double Precision, double Recall, double F1) figures) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({figures.Precision:0.000}, {figures.Recall:0.000}, {figures.F1:0.000})");

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

    private static Dictionary<(int Fact, int A, int B), string> GoldUnits(PreparedCluster cluster)
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

    private static (double, double, double) Figures(int hits, int falseHits, int misses)
    {
        double precision = hits + falseHits > 0 ? (double)hits / (hits + falseHits) : 0, recall = hits + misses > 0 ? (double)hits / (hits + misses) : 0;
        return (precision, recall, precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0);
    }

    private void Count(string gold, string found) => _counts[(gold, found)] = Get(gold, found) + 1;

    private int Get(string gold, string found) => _counts.GetValueOrDefault((gold, found));
}
