using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Conflicts;
using ClaimCheck.Alignment.Facts;
using ClaimCheck.Alignment.Links;

namespace ClaimCheck.Accuracy;

/// <summary>
/// Learns all weights from labelled clusters. What a later model sees of an earlier one is always predicted by models that were trained on other topics,
/// so that it learns from predictions as good as those it will get.
/// </summary>
internal sealed class WeightLearner(IReadOnlyList<PreparedCluster> clusters, IReadOnlyList<PreparedCluster> pairs, int folds = 6)
{
    private static readonly bool[] SeenAtFirst = Mask(feature => feature < LinkFeature.FirstLogit);
    private static readonly bool[] SeenAgain = Mask(_ => true);
    private static readonly bool[] ValueFree = Mask(feature => feature < LinkFeature.ValueRarity || feature is >= LinkFeature.FamilyNumber and < LinkFeature.FirstLogit);

    /// <summary>Labels of whole pairs are less sure than labels of facts, and edited pairs are easier than news.</summary>
    private const double PairWeight = 0.15;

    /// <summary>An altered copy is news as it is, but an alteration is no mistake that a reporter makes.</summary>
    private const double AlteredWeight = 0.15;

    /// <summary>Sentences out of articles are many, and lack what stood before them.</summary>
    private const double ExcerptWeight = 0.003;

    public WeightTable Learn()
    {
        List<List<PreparedCluster>> parts = Topics.Split(clusters, folds);
        var again = new List<(PreparedCluster Cluster, List<float[]> Features)>();
        var conflicts = new List<ConflictExample>();
        var first = parts.ToDictionary(part => part, part => FirstModels(Others(part)));
        foreach (List<PreparedCluster> part in parts)
        {
            again.AddRange(part.Select(cluster => (cluster, SecondFeatures(cluster, first[part]))));
        }

        foreach (List<PreparedCluster> part in parts)
        {
            WeightTable held = first[part].With(AgainModels(again.Where(entry => !part.Contains(entry.Cluster))));
            conflicts.AddRange(part.SelectMany(cluster => ConflictExamples(cluster, held.ToWeights())));
            conflicts.AddRange(part.SelectMany(cluster => cluster.Excerpts).SelectMany(excerpt => ConflictExamples(excerpt, held.ToWeights(), isExcerpt: true)));
        }

        WeightTable links = FirstModels(clusters).With(AgainModels(again));
        conflicts.AddRange(PairExamples(links.ToWeights()));
        string[] names = Enum.GetNames<ConflictFeature>();
        return links.With("conflict", names, ConflictLearner.Learn(conflicts, inBrief: false)).With("conflict-in-brief", names, ConflictLearner.Learn(conflicts, inBrief: true));

        List<PreparedCluster> Others(List<PreparedCluster> part) => [.. clusters.Where(cluster => !part.Contains(cluster))];
    }

    private static WeightTable FirstModels(IReadOnlyList<PreparedCluster> training)
    {
        string[] names = Enum.GetNames<LinkFeature>();
        var linked = training.SelectMany(cluster => LinkExamples(cluster, [.. cluster.Features.Select(f => f.Values.ToArray())])).ToList();
        return new WeightTable()
            .With("across", names, LogisticTrainer.Train([.. linked.Where(x => !x.Within).Select(x => x.Example)], SeenAtFirst))
            .With("within", names, LogisticTrainer.Train([.. linked.Where(x => x.Within).Select(x => x.Example)], SeenAtFirst))
            .With("value-free", names, LogisticTrainer.Train([.. linked.Where(x => !x.Within).Select(x => x.Example)], ValueFree));
    }

    private static WeightTable AgainModels(IEnumerable<(PreparedCluster Cluster, List<float[]> Features)> training)
    {
        string[] names = Enum.GetNames<LinkFeature>();
        var linked = training.SelectMany(entry => LinkExamples(entry.Cluster, entry.Features)).ToList();
        return new WeightTable()
            .With("across-again", names, LogisticTrainer.Train([.. linked.Where(x => !x.Within).Select(x => x.Example)], SeenAgain))
            .With("within-again", names, LogisticTrainer.Train([.. linked.Where(x => x.Within).Select(x => x.Example)], SeenAgain));
    }

    private static IEnumerable<(bool Within, Example Example)> LinkExamples(PreparedCluster cluster, List<float[]> features) =>
        cluster.Links.Select((pair, n) => (pair.IsWithinDocument, new Example(features[n], cluster.Gold.Agree(pair.A.Index, pair.B.Index))));

    private static List<float[]> SecondFeatures(PreparedCluster cluster, WeightTable first)
    {
        LinkWeights weights = first.ToWeights();
        float[] logits = [.. cluster.Links.Select((pair, n) => (pair.IsWithinDocument ? weights.Within : weights.Across).Logit(cluster.Features[n].Values))];
        new LinkFinder(cluster.Space, weights).LookAgain(cluster.Links, cluster.Features, logits);
        return [.. cluster.Features.Select(f => f.Values.ToArray())];
    }

    private static IEnumerable<ConflictExample> ConflictExamples(PreparedCluster cluster, LinkWeights weights, bool isExcerpt = false)
    {
        double weight = isExcerpt ? ExcerptWeight : 1;
        foreach (ConflictCandidate candidate in Candidates(cluster, weights))
        {
            yield return new ConflictExample(
                cluster.Cluster.Topic,
                false,
                isExcerpt,
                cluster.Gold.StateOneFact(candidate.Pair.A.Index, candidate.Pair.B.Index),
                new Example(candidate.Features!, cluster.Gold.Conflict(candidate.Pair.A, candidate.Pair.B), weight));
        }

        // Of a copy only what was altered is new.
        foreach (PreparedCluster copy in cluster.AlteredCopies)
        {
            foreach (ConflictCandidate candidate in Candidates(copy, weights).Where(candidate => copy.Gold.IsAltered(candidate.Pair.A) || copy.Gold.IsAltered(candidate.Pair.B)))
            {
                var example = new Example(candidate.Features!, copy.Gold.Conflict(candidate.Pair.A, candidate.Pair.B), weight * AlteredWeight);
                yield return new ConflictExample(cluster.Cluster.Topic, true, isExcerpt, example.IsPositive, example);
            }
        }
    }

    public static List<ConflictCandidate> Candidates(PreparedCluster cluster, LinkWeights weights)
    {
        List<ClaimLink> links = new LinkFinder(cluster.Space, weights).Find(cluster.Pairs);
        FactTable facts = FactTable.Of(cluster.Space, links, AlignmentThresholds.Default.Fact);
        return new ConflictFinder(cluster.Space, weights).Find([.. cluster.Pairs], links, facts, keepsFeatures: true);
    }

    /// <summary>
    /// Pairs of texts are labelled as wholes. Where they conflict, the candidate that looks most like one fact is taken for the conflict and the others for nothing;
    /// where they do not, every candidate is a false one.
    /// </summary>
    private IEnumerable<ConflictExample> PairExamples(LinkWeights weights)
    {
        foreach (PreparedCluster pair in pairs)
        {
            List<ConflictCandidate> candidates = Candidates(pair, weights);
            if (pair.ConflictsSomewhere == true)
            {
                candidates = [.. candidates.OrderByDescending(candidate => candidate.Features![(int)ConflictFeature.SlotProbability]).Take(1)];
            }

            foreach (ConflictCandidate candidate in candidates)
            {
                yield return new ConflictExample(
                    $"pair {pair.Cluster.Id}", false, false, pair.ConflictsSomewhere == true, new Example(candidate.Features!, pair.ConflictsSomewhere == true, PairWeight));
            }
        }
    }

    private static bool[] Mask(Func<LinkFeature, bool> used) => [.. Enum.GetValues<LinkFeature>().Select(used)];
}
