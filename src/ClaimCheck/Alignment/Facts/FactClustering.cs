namespace ClaimCheck.Alignment.Facts;

/// <summary>
/// Brings linked claims together into facts: agglomerative clustering over the link probabilities. Two clusters are as near as a mixture of their best link and
/// the mean over all their pairs, a pair without a link counting zero, so that one chance link does not join two facts.
/// </summary>
internal sealed class FactClustering
{
    private const float ShareOfBest = 0.35f;

    /// <summary>Of large clusters only so many members are asked whether they can hold together.</summary>
    private const int MembersAsked = 16;

    /// <summary>A claim chooses so many others at most: a larger cluster counts for so many in the mean, or no two large ones would ever be near.</summary>
    private const int MembersLinked = 16;

    /// <summary>A larger cluster takes in no more: else each of very many alike claims would go over the links of all before it.</summary>
    private const int MostMembers = 4096;

    private readonly float _threshold;
    private readonly Func<int, int, bool> _canHoldTogether;
    private readonly List<int>?[] _members;
    private readonly Dictionary<int, (float Sum, float Best)>[] _links;
    private readonly int[] _versions;
    private readonly PriorityQueue<(int A, int B, int VersionA, int VersionB), (float, int, int)> _queue = new();

    private FactClustering(int count, float threshold, Func<int, int, bool> canHoldTogether)
    {
        _threshold = threshold;
        _canHoldTogether = canHoldTogether;
        (_members, _links, _versions) = (new List<int>[count], new Dictionary<int, (float, float)>[count], new int[count]);
        for (int i = 0; i < count; i++)
        {
            (_members[i], _links[i]) = ([i], []);
        }
    }

    /// <param name="count">How many claims there are, numbered from 0.</param>
    /// <param name="threshold">Clusters nearer than this are joined.</param>
    /// <param name="canHoldTogether">Whether the values of two claims can both hold; clusters with a pair that cannot are never joined.</param>
    /// <returns>Every claim in exactly one cluster; members and clusters in ascending order.</returns>
    public static List<List<int>> Cluster(int count, IEnumerable<(int A, int B, float Probability)> links, float threshold, Func<int, int, bool> canHoldTogether)
    {
        var clustering = new FactClustering(count, threshold, canHoldTogether);
        foreach ((int a, int b, float probability) in links)
        {
            clustering._links[a][b] = clustering._links[b][a] = (probability, probability);
            clustering.Enqueue(a, b);
        }

        clustering.Join();
        var clusters = clustering._members.OfType<List<int>>().ToList();
        clusters.ForEach(members => members.Sort());
        clusters.Sort((x, y) => x[0].CompareTo(y[0]));
        return clusters;
    }

    private void Join()
    {
        while (_queue.TryDequeue(out var next, out _))
        {
            if (_versions[next.A] == next.VersionA && _versions[next.B] == next.VersionB && CanBeOne(_members[next.A]!, _members[next.B]!))
            {
                Join(next.A, next.B);
            }
        }
    }

    private bool CanBeOne(List<int> a, List<int> b) =>
        a.Count + b.Count <= MostMembers && a.Take(MembersAsked).All(x => b.Take(MembersAsked).All(y => _canHoldTogether(x, y)));

    private void Join(int kept, int gone)
    {
        _members[kept]!.AddRange(_members[gone]!);
        _versions[kept]++;
        _links[kept].Remove(gone);
        foreach ((int other, (float sum, float best)) in _links[gone])
        {
            if (other == kept)
            {
                continue;
            }

            (float keptSum, float keptBest) = _links[kept].GetValueOrDefault(other);
            _links[kept][other] = _links[other][kept] = (keptSum + sum, Math.Max(keptBest, best));
            _links[other].Remove(gone);
        }

        _members[gone] = null;
        _links[gone].Clear();
        _versions[gone] = -1;
        foreach (int other in _links[kept].Keys)
        {
            Enqueue(kept, other);
        }
    }

    private void Enqueue(int a, int b)
    {
        (a, b) = (Math.Min(a, b), Math.Max(a, b));
        (float sum, float best) = _links[a][b];
        float mean = Math.Min(best, sum / (Counted(a) * Counted(b)));
        float nearness = (ShareOfBest * best) + ((1f - ShareOfBest) * mean);
        if (nearness >= _threshold)
        {
            _queue.Enqueue((a, b, _versions[a], _versions[b]), (-nearness, a, b));
        }
    }

    private float Counted(int cluster) => Math.Min(MembersLinked, _members[cluster]!.Count);
}
