using ClaimCheck.Alignment.Facts;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment.Conflicts;

/// <summary>Two claims that may state one fact and give it different values.</summary>
/// <param name="Confidence">That they state one fact.</param>
internal sealed record ConflictCandidate(ClaimPair Pair, FeatureVector<LinkFeature> Link, FeatureVector<ConflictFeature> Features, float Confidence);

/// <summary>
/// Proposes conflicts: pairs of claims with different values that no gate keeps apart, that are near each other's best match in the other document and
/// agree with nothing else there. Judged by a model that does not see the values, but for how near they are.
/// </summary>
internal sealed class ConflictFinder(AlignmentSpace space, LinkWeights weights)
{
    private const float FarthestBehind = 1f;
    private const float SurestAgreement = 0.6f;

    private readonly LinkFeatures _features = new(space);

    /// <returns>The candidates, surest first.</returns>
    public List<ConflictCandidate> Find(IEnumerable<ClaimPair> pairs, IReadOnlyList<ClaimLink> links, FactTable facts)
    {
        var features = new Dictionary<ClaimPair, FeatureVector<LinkFeature>>();
        var logits = new Dictionary<ClaimPair, float>();
        foreach (ClaimPair pair in pairs.Where(pair => MayConflict(pair) && SlotGate.Closed(pair.A, pair.B) is null))
        {
            features[pair] = _features.Of(pair.A, pair.B, ValueLevel.Differ);
            logits[pair] = weights.ValueFree.Logit(features[pair].Values);
        }

        var reader = new ConflictFeatures(space, new PairTable([.. links.Select(link => link.Pair)], [.. links.Select(link => link.Probability)]), logits, facts);
        return [.. logits.Keys
            .Where(pair => (reader.BehindBestOf(pair) <= FarthestBehind || reader.SlotsAlone(pair, features[pair])) && reader.AgreementElsewhere(pair) <= SurestAgreement)
            .Select(pair => Judge(pair, features[pair], reader.Of(pair, features[pair])))
            .OrderByDescending(candidate => candidate.Confidence).ThenBy(candidate => candidate.Pair.A.Index).ThenBy(candidate => candidate.Pair.B.Index)];
    }

    private ConflictCandidate Judge(ClaimPair pair, FeatureVector<LinkFeature> link, FeatureVector<ConflictFeature> features) =>
        new(pair, link, features, Math.Max(weights.Conflict.Probability(features.Values), SlotConfidence.Of(features)));

    public static bool MayConflict(ClaimPair pair)
    {
        ValueTraits x = pair.A.Traits, y = pair.B.Traits;
        return pair.Level == ValueLevel.Differ && !pair.IsWithinDocument
            && x.Family == y.Family && x.UnitKey == y.UnitKey
            && !pair.A.Claim.Slots.IsNoClaim && !pair.B.Claim.Slots.IsNoClaim;
    }
}
