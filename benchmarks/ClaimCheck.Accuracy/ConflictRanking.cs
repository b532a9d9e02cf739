using ClaimCheck.Alignment.Conflicts;

namespace ClaimCheck.Accuracy;

/// <summary>
/// How well conflicts are ranked, whatever the confidence: average precision over all labelled conflicts, a fact and a pair of documents counting once. Moves less by chance
/// than what lies above one threshold.
/// </summary>
internal sealed class ConflictRanking
{
    private readonly List<(float Confidence, int Unit)> _hits = [];
    private readonly List<float> _falseHits = [];
    private int _units;

    public void Add(PreparedCluster cluster, IEnumerable<ConflictCandidate> surestFirst)
    {
        var first = new Dictionary<(int, int, int), int>();
        foreach (((int fact, int a, int b), string gold) in UnitScore.GoldUnits(cluster).Where(unit => unit.Value == "conflict" && (!cluster.Gold.HoldsAltered || cluster.Gold.IsAltered(unit.Key))))
        {
            first[(fact, a, b)] = _units++;
        }

        var seen = new HashSet<int>();
        foreach (ConflictCandidate candidate in surestFirst)
        {
            (int a, int b) = (candidate.Pair.A.Index, candidate.Pair.B.Index);
            List<int> units = [.. cluster.Gold.Of(a).Keys.Where(cluster.Gold.Of(b).ContainsKey)
                .Select(fact => first.GetValueOrDefault((fact, candidate.Pair.A.Document, candidate.Pair.B.Document), -1)).Where(unit => unit >= 0)];
            if (units.Count == 0)
            {
                _falseHits.Add(candidate.Confidence);
            }

            _hits.AddRange(units.Where(seen.Add).Select(unit => (candidate.Confidence, unit)));
        }
    }

    public double AveragePrecision()
    {
        var ranked = _hits.Select(hit => (hit.Confidence, Right: true)).Concat(_falseHits.Select(confidence => (confidence, Right: false))).OrderByDescending(entry => entry.Item1).ToList();
        double sum = 0;
        int right = 0;
        for (int n = 0; n < ranked.Count; n++)
        {
            right += ranked[n].Right ? 1 : 0;
            sum += ranked[n].Right ? (double)right / (n + 1) : 0;
        }

        return sum / _units;
    }

    public override string ToString()
    {
        float[] ranked = [.. _falseHits.OrderDescending()];
        int Above(int falseHits) => _hits.Count(hit => hit.Confidence > (falseHits < ranked.Length ? ranked[falseHits] : 0));
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"average precision {AveragePrecision():0.000}; of {_units} conflicts {_hits.Count} are ranked, {Above(5)} before 5 false ones, {Above(15)} before 15, {Above(40)} before 40, {Above(100)} before 100");
    }
}
