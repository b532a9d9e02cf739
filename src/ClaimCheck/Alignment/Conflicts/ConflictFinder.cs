using ClaimCheck.Alignment.Facts;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Space;
using ClaimCheck.Claims;

namespace ClaimCheck.Alignment.Conflicts;

/// <summary>Two claims that may state one fact and give it different values.</summary>
/// <param name="Confidence">That they state one fact.</param>
/// <param name="Features">What was looked at, by <see cref="ConflictFeature"/>, where it is to be learnt from; else null, because of thousands of candidates it would be most of the memory.</param>
internal readonly record struct ConflictCandidate(ClaimPair Pair, float Confidence, float[]? Features = null);

/// <summary>
/// Proposes conflicts: pairs of claims with different values that no gate keeps apart, that are near each other's best match in the other document and
/// agree with nothing else there. Judged by a model that does not see the values, but for how near they are.
/// </summary>
internal sealed class ConflictFinder(AlignmentSpace space, LinkWeights weights)
{
    private const float FarthestBehind = 2f;
    private const float SurestAgreement = 0.8f;

    /// <summary>Articles that share less tell of two events, however alike two of their sentences are. Of labelled conflicts hardly one is of such a pair.</summary>
    private const float LeastKinship = 0.15f;

    private readonly LinkFeatures _features = new(space);
    private readonly PairGate _gate = new(space);

    /// <summary>For claims that a gate kept apart from a claim on the same thing and event, by their numbers: which gate, at the first such pair.</summary>
    public Dictionary<int, SkipReason> KeptApart { get; } = [];

    /// <param name="pairs">In ascending order. Emptied of those that cannot conflict: of many documents there are too many to keep twice.</param>
    /// <param name="work">Is told how far this has come.</param>
    /// <param name="least">Those of less confidence are left out.</param>
    /// <param name="keepsFeatures">Whether candidates are to say what was looked at.</param>
    /// <returns>The candidates, surest first.</returns>
    public List<ConflictCandidate> Find(List<ClaimPair> pairs, IReadOnlyList<ClaimLink> links, FactTable facts, ShareOfWork? work = null, float least = 0f, bool keepsFeatures = false)
    {
        ShareOfWork features = (work ?? ShareOfWork.Unheard).Part(0, 0.8), judging = (work ?? ShareOfWork.Unheard).Part(0.8, 1);
        pairs.RemoveAll(pair => !IsRival(pair));
        List<ClaimPair> rivals = pairs;
        float[] logits = new float[rivals.Count];
        var f = new FeatureVector<LinkFeature>();
        for (int n = 0; n < rivals.Count; n++)
        {
            features.Tell(n, rivals.Count);
            _features.Write(f, rivals[n].A, rivals[n].B, ValueLevel.Differ);
            logits[n] = weights.ValueFree.Logit(f.Values);
        }

        int claims = space.Claims.Count;
        var reader = new ConflictFeatures(space, new PairTable(claims, links), new PairTable(claims, rivals, n => logits[n]), facts);
        var candidates = new List<ConflictCandidate>();
        var seen = new FeatureVector<ConflictFeature>();
        for (int n = 0; n < rivals.Count; n++)
        {
            judging.Tell(n, rivals.Count);
            bool best = reader.BehindBestOf(rivals[n], logits[n]) <= FarthestBehind;
            if ((best || ConflictFeatures.MaySlotsBeAlone(rivals[n])) && reader.AgreementElsewhere(rivals[n]) <= SurestAgreement)
            {
                // Read a second time: few of all rivals come here, and their features would be most of the memory.
                _features.Write(f, rivals[n].A, rivals[n].B, ValueLevel.Differ);
                if (best || reader.SlotsAlone(rivals[n], f))
                {
                    reader.Write(seen, rivals[n], logits[n], f);
                    if (Judge(rivals[n], seen) is var confidence && confidence >= least)
                    {
                        candidates.Add(new ConflictCandidate(rivals[n], confidence, keepsFeatures ? seen.Values.ToArray() : null));
                    }
                }
            }
        }

        candidates.Sort(static (x, y) => x.Confidence != y.Confidence ? y.Confidence.CompareTo(x.Confidence) : ClaimPair.ByPlace(x.Pair, y.Pair));
        return candidates;
    }

    /// <summary>Whether the two may conflict and no gate keeps them apart.</summary>
    private bool IsRival(ClaimPair pair)
    {
        bool mayConflict = MayConflict(pair), isAlike = IsAlike(pair);
        if (!mayConflict && !isAlike)
        {
            return false;
        }

        SkipReason? gate = _gate.Closed(pair.A, pair.B);
        if (isAlike && gate is { } reason and not SkipReason.NotAClaim)
        {
            KeptApart.TryAdd(pair.A.Index, reason);
            KeptApart.TryAdd(pair.B.Index, reason);
        }

        return mayConflict && gate is null;
    }

    /// <summary>Two documents count the same thing in the same event otherwise.</summary>
    private static bool IsAlike(ClaimPair pair) => !pair.IsWithinDocument && pair.Level == ValueLevel.Differ
        && pair.A.Head >= 0 && pair.A.Head == pair.B.Head && pair.A.Claim.Slots.Event.Length > 0 && pair.A.Claim.Slots.Event == pair.B.Claim.Slots.Event;

    private float Judge(ClaimPair pair, FeatureVector<ConflictFeature> features)
    {
        LogisticModel model = features[ConflictFeature.FewSentences] > 0f ? weights.ConflictInBrief : weights.Conflict;
        float confidence = ConflictDoubt.Lower(model.Probability(features.Values), features);
        confidence = Math.Max(confidence, SlotConfidence.Of(features));
        bool areStrangers = features[ConflictFeature.FewSentences] == 0f && space.Kinship.Of(pair.A.Document, pair.B.Document) < LeastKinship;
        return confidence * (areStrangers ? ConflictDoubt.Share : 1f);
    }

    public static bool MayConflict(ClaimPair pair)
    {
        ValueTraits x = pair.A.Traits, y = pair.B.Traits;
        return pair.Level == ValueLevel.Differ && !pair.IsWithinDocument
            && (x.Family == y.Family || (x.IsDate && y.IsDate && !AreOfTwoScales(x, y))) && x.UnitKey == y.UnitKey;
    }

    /// <summary>A text that gives a weekday tells of these days; one that gives a year, of its own time: "his 2008 sedan".</summary>
    private static bool AreOfTwoScales(ValueTraits a, ValueTraits b) =>
        (a.Family == ValueFamily.Year && b.Family == ValueFamily.Weekday) || (a.Family == ValueFamily.Weekday && b.Family == ValueFamily.Year);
}
