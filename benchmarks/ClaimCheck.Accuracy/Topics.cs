namespace ClaimCheck.Accuracy;

/// <summary>Divides labelled texts into folds; those of one topic stay together.</summary>
internal static class Topics
{
    public static List<List<PreparedCluster>> Split(IReadOnlyList<PreparedCluster> clusters, int folds) => Split(clusters, cluster => cluster.Cluster.Topic, folds);

    public static List<List<T>> Split<T>(IReadOnlyList<T> items, Func<T, string> topicOf, int folds)
    {
        string[] topics = [.. items.Select(topicOf).Distinct().Order(StringComparer.Ordinal)];
        new Random(7).Shuffle(topics);
        var foldOf = topics.Select((topic, place) => (topic, Fold: place % folds)).ToDictionary(entry => entry.topic, entry => entry.Fold, StringComparer.Ordinal);
        return [.. items.GroupBy(item => foldOf[topicOf(item)]).OrderBy(group => group.Key).Select(group => group.ToList())];
    }
}
