using ClaimCheck.Alignment.Links;

namespace ClaimCheck.Accuracy;

/// <summary>Judges every labelled text by weights that were learnt without its topic.</summary>
internal sealed class HeldOut(Reading reading, IReadOnlyList<PreparedCluster> clusters, IReadOnlyList<(LabelledPair Label, PreparedCluster Texts)> pairs)
{
    private const int ClusterFolds = 9;
    private const int PairFolds = 4;

    public ConflictRanking Ranking { get; private set; } = new();

    public ConflictRanking AlteredRanking { get; private set; } = new();

    /// <summary>Figures on clusters as they are, and on copies with altered values.</summary>
    public (UnitScore Score, UnitScore Altered) Clusters()
    {
        (Ranking, AlteredRanking) = (new ConflictRanking(), new ConflictRanking());
        UnitScore score = new(), altered = new();
        foreach (List<PreparedCluster> held in Topics.Split(clusters, ClusterFolds))
        {
            LinkWeights weights = new WeightLearner([.. clusters.Where(cluster => !held.Contains(cluster))], ForLearning(pairs)).Learn().ToWeights();
            foreach (PreparedCluster cluster in held)
            {
                score.Add(cluster, reading.Align(cluster, weights));
                Ranking.Add(cluster, WeightLearner.Candidates(cluster, weights));
                foreach (PreparedCluster copy in cluster.AlteredCopies)
                {
                    altered.Add(copy, reading.Align(copy, weights));
                    AlteredRanking.Add(copy, WeightLearner.Candidates(copy, weights));
                }
            }
        }

        return (score, altered);
    }

    public PairScore Pairs()
    {
        var score = new PairScore();
        foreach (var held in Topics.Split(pairs, pair => pair.Label.Topic, PairFolds))
        {
            LinkWeights weights = new WeightLearner(clusters, ForLearning(pairs.Except(held))).Learn().ToWeights();
            held.ForEach(pair => score.Add(pair.Label, pair.Texts, reading.Align(pair.Texts, weights)));
        }

        return score;
    }

    public static List<PreparedCluster> ForLearning(IEnumerable<(LabelledPair Label, PreparedCluster Texts)> pairs) =>
        [.. pairs.Where(pair => PairSets.IsForLearning(pair.Label)).Select(pair => pair.Texts)];
}
