namespace ClaimCheck.Accuracy;

/// <summary>Divides clusters into folds; those of one topic stay together.</summary>
internal static class Topics
{
    public static List<List<PreparedCluster>> Split(IReadOnlyList<PreparedCluster> clusters, int folds)
    {
        string[] topics = [.. clusters.Select(cluster => cluster.Cluster.Topic).Distinct().Order(StringComparer.Ordinal)];
        new Random(7).Shuffle(topics);
        return [.. clusters.GroupBy(cluster => Array.IndexOf(topics, cluster.Cluster.Topic) % folds).OrderBy(group => group.Key).Select(group => group.ToList())];
    }
}
