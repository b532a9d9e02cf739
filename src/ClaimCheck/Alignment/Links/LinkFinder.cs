using ClaimCheck.Alignment.Space;
using ClaimCheck.Claims;

namespace ClaimCheck.Alignment.Links;

/// <summary>A pair of claims with the features it was judged by.</summary>
/// <param name="Probability">That the two state one fact.</param>
internal sealed record ClaimLink(ClaimPair Pair, FeatureVector<LinkFeature> Features, float Probability);

/// <summary>Finds the links between claims whose values can hold together: a first look at each pair alone, a second one that knows the rivals.</summary>
internal sealed class LinkFinder(AlignmentSpace space, LinkWeights weights)
{
    private readonly LinkFeatures _features = new(space);

    public List<ClaimLink> Find(IEnumerable<ClaimPair> pairs)
    {
        (List<ClaimPair> links, List<FeatureVector<LinkFeature>> features) = Look(pairs);
        float[] first = [.. links.Select((pair, n) => (pair.IsWithinDocument ? weights.Within : weights.Across).Logit(features[n].Values))];
        LookAgain(links, features, first);
        return [.. links.Select((pair, n) =>
            new ClaimLink(pair, features[n], (pair.IsWithinDocument ? weights.WithinAgain : weights.AcrossAgain).Probability(features[n].Values)))];
    }

    /// <summary>The pairs that may be links, with the features of the first look.</summary>
    public (List<ClaimPair> Links, List<FeatureVector<LinkFeature>> Features) Look(IEnumerable<ClaimPair> pairs)
    {
        List<ClaimPair> links = [.. pairs.Where(pair => pair.Level > ValueLevel.Differ && MayLink(pair))];
        return (links, [.. links.Select(pair => _features.Of(pair.A, pair.B, pair.Level))]);
    }

    /// <summary>Adds the features of the second look.</summary>
    public void LookAgain(IReadOnlyList<ClaimPair> links, IReadOnlyList<FeatureVector<LinkFeature>> features, IReadOnlyList<float> firstLogits)
    {
        var second = new SecondLook(links, firstLogits);
        for (int n = 0; n < links.Count; n++)
        {
            second.Write(features[n], n, space.Claims);
        }
    }

    /// <summary>A vague count ("thousands of") states a fact only together with its predicate and what it counts.</summary>
    private static bool MayLink(ClaimPair pair)
    {
        bool vague = pair.A.Traits.IsVague || pair.B.Traits.IsVague;
        if (!vague || pair.IsWithinDocument)
        {
            return true;
        }

        ClaimSlots x = pair.A.Claim.Slots, y = pair.B.Claim.Slots;
        bool otherThing = pair.A.Head >= 0 && pair.B.Head >= 0 && pair.A.Head != pair.B.Head;
        return x.Event.Length > 0 && x.Event == y.Event && !otherThing;
    }
}
