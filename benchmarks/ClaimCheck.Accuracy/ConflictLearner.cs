using ClaimCheck.Alignment.Conflicts;

using static ClaimCheck.Alignment.Conflicts.ConflictFeature;

namespace ClaimCheck.Accuracy;

/// <summary>
/// Learns the conflict model: ranking from everything labelled, articles and altered copies and pairs of texts; then confidence from what is labelled as it is, judged by a model
/// that has not seen its topic, so that of ten conflicts at .8 about eight are.
/// </summary>
internal static class ConflictLearner
{
    private const int Folds = 6;
    private const double Regularisation = 2.5;

    /// <summary>Conflicts are rare: missing one costs as much as two false ones while the ranking is learnt.</summary>
    private const double PositiveWeight = 2;

    /// <summary>
    /// What makes one half the line between findings and candidates: among articles a conflict found is worth so many false ones shown. Confidences above one half are so much
    /// bolder than the share of labelled facts; readers label what they notice.
    /// </summary>
    private const double WorthOfConflict = 1.6;

    /// <summary>What speaks for one fact, and what against: no weight may say the opposite. Either sign for what only says which kind of values they are.</summary>
    private static readonly ConflictFeature[] For =
    [
        SlotProbability, IsBestForBoth, BesideBest, Triangle, FactsMean, DocumentsAgreeShare, WindowCosineRoot, SentenceCosineRoot, SentenceMutual, WeakerSide, BothNearShared,
        Covered, HeadUnique, HeadEqual, EventEqual, AgentEqual, IsAgeOfName, NameOverlap, Near, NearWindow, DateWindow, SlotsUnique, SlotsUniqueNear,
    ];

    private static readonly ConflictFeature[] Against =
    [
        AgreesElsewhere, ClashBeside, ShortNamesDisjoint, ShortBothStray, ShortTopicsDiffer, HeadDiffers, EventDiffers, VerbDiffers, DateEventOutside, AgentDiffers, PlaceDiffers, ContrastOneSided, SiblingsOwnerDiffers, NamesDisjoint, ContrastedNames,
        IsVague, InName,
    ];

    private static readonly int[] Signs =
        [.. Enum.GetValues<ConflictFeature>().Select(feature => For.Contains(feature) ? 1 : Against.Contains(feature) ? -1 : 0)];

    /// <param name="inBrief">Whether for short texts or for articles.</param>
    public static float[] Learn(IReadOnlyList<ConflictExample> examples, bool inBrief)
    {
        List<ConflictExample> seen = inBrief ? [.. examples.Where(IsBrief)] : [.. examples.Where(example => !example.IsExcerpt && (IsBrief(example) || !ConflictDoubt.IsIn(example.Example.Features)))];
        double[] weights = Rank(seen);
        double[] scale = Calibrate(seen, inBrief);
        var calibrated = weights.Select(weight => weight * scale[1]).ToArray();
        calibrated[(int)Bias] += scale[0];
        return [.. calibrated.Select(weight => (float)Math.Round(weight, 4))];
    }

    private static bool IsBrief(ConflictExample example) => example.Example.Features[(int)FewSentences] > 0;

    private static double[] Rank(IEnumerable<ConflictExample> examples) => SignedTrainer.Train(
        [.. examples.Select(entry => entry.Example with { Weight = entry.Example.Weight * (entry.Example.IsPositive ? PositiveWeight : 1) })],
        Signs, Regularisation, feature => feature != (int)Bias);

    /// <returns>What to add to every logit, and to multiply it by (Platt 1999).</returns>
    private static double[] Calibrate(IReadOnlyList<ConflictExample> examples, bool inBrief)
    {
        var judged = new List<Example>();
        foreach (List<ConflictExample> held in Topics.Split(examples, entry => entry.Topic, Folds))
        {
            var topics = held.Select(entry => entry.Topic).ToHashSet(StringComparer.Ordinal);
            double[] weights = Rank(examples.Where(entry => !topics.Contains(entry.Topic)));
            judged.AddRange(held.Where(entry => !entry.IsAltered && IsBrief(entry) == inBrief).Select(entry => new Example(
                [1f, (float)Enumerable.Range(0, weights.Length).Sum(n => weights[n] * entry.Example.Features[n])],
                entry.StatesOneFact,
                entry.Example.Weight * (entry.StatesOneFact && !inBrief ? WorthOfConflict : 1))));
        }

        return SignedTrainer.Train(judged, [0, 1], 0, _ => false);
    }
}

/// <summary>Two claims that may conflict, as the conflict model sees them.</summary>
/// <param name="IsAltered">One of them states another value than its text.</param>
/// <param name="IsExcerpt">The texts are single sentences out of articles.</param>
/// <param name="StatesOneFact">Whether both state one fact, whatever else their documents say of it: what confidence is about.</param>
internal readonly record struct ConflictExample(string Topic, bool IsAltered, bool IsExcerpt, bool StatesOneFact, Example Example);
