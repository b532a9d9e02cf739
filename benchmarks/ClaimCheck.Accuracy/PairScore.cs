using System.Globalization;
using ClaimCheck.Alignment;

namespace ClaimCheck.Accuracy;

/// <summary>Counts verdicts on pairs of texts that are labelled as wholes, by set.</summary>
internal sealed class PairScore
{
    private readonly SortedDictionary<string, Dictionary<(string Gold, string Found), int>> _sets = new(StringComparer.Ordinal);

    /// <summary>Whether a conflict found is one by the pair's label.</summary>
    public Reliability Reliability { get; } = new();

    public void Add(LabelledPair pair, PreparedCluster prepared, AlignmentResult result)
    {
        foreach (ClaimGroup group in result.Groups.Where(group => PairSets.IsForLearning(pair) && Differs(prepared, group)))
        {
            Reliability.Add("pairs, conflict", group.Confidence, pair.Label == "conflict");
        }

        string found = VerdictOf(prepared, result);
        Dictionary<(string, string), int> counts = _sets.TryGetValue(pair.Set, out var known) ? known : _sets[pair.Set] = [];
        counts[(pair.Label, found)] = counts.GetValueOrDefault((pair.Label, found)) + 1;
    }

    public IEnumerable<string> Lines => _sets.Select(set => Line(set.Key, set.Value));

    private static string VerdictOf(PreparedCluster prepared, AlignmentResult result)
    {
        var verdicts = result.Groups.Select(group => Differs(prepared, group) ? "conflict" : "agree").ToHashSet(StringComparer.Ordinal);
        return verdicts.Contains("conflict") ? "conflict" : verdicts.Contains("agree") ? "agree" : "unrelated";
    }

    private static bool Differs(PreparedCluster prepared, ClaimGroup group) =>
        group.Claims.Any(a => group.Claims.Any(b => prepared.Space.Values.Relate(a, b) == ValueLevel.Differ));

    private static string Line(string set, Dictionary<(string Gold, string Found), int> counts)
    {
        int all = counts.Values.Sum();
        int agreeOrNot = counts.Where(count => (count.Key.Gold == "agree") == (count.Key.Found == "agree")).Sum(count => count.Value);
        int falseConflicts = counts.Where(count => count.Key.Found == "conflict" && count.Key.Gold != "conflict").Sum(count => count.Value);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{set}: conflict {Of(counts, "conflict")}  agree {Of(counts, "agree")}  agree or not {(double)agreeOrNot / all:0.000}  false conflicts {falseConflicts} of {all}");
    }

    private static Figures Of(Dictionary<(string Gold, string Found), int> counts, string label) => Figures.Of(
        counts.GetValueOrDefault((label, label)),
        counts.Where(count => count.Key.Found == label && count.Key.Gold != label).Sum(count => count.Value),
        counts.Where(count => count.Key.Gold == label && count.Key.Found != label).Sum(count => count.Value));
}
