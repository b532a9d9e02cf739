using ClaimCheck.Alignment.Space;
using ClaimCheck.Claims;

namespace ClaimCheck.Alignment.Links;

/// <summary>A pair of claims whose values can hold together.</summary>
/// <param name="Probability">That the two state one fact.</param>
internal readonly record struct ClaimLink(ClaimPair Pair, float Probability);

/// <summary>Finds the links between claims whose values can hold together: a first look at each pair alone, a second one that knows the rivals.</summary>
internal sealed class LinkFinder(AlignmentSpace space, LinkWeights weights)
{
    private readonly LinkFeatures _features = new(space);

    /// <param name="pairs">In ascending order.</param>
    /// <param name="work">Is told how far this has come.</param>
    public List<ClaimLink> Find(IReadOnlyList<ClaimPair> pairs, ShareOfWork? work = null)
    {
        work ??= ShareOfWork.Unheard;
        List<ClaimPair> links = [.. pairs.Where(MayBeLink)];
        float[] first = new float[links.Count], again = new float[links.Count];
        var f = new FeatureVector<LinkFeature>();
        for (int n = 0; n < links.Count; n++)
        {
            work.Tell(n, links.Count);

            // The second model's part for the first look is summed up now, so that no features need to be kept until all pairs have been looked at.
            _features.Write(f, links[n].A, links[n].B, links[n].Level);
            first[n] = First(links[n]).Logit(f.Values);
            again[n] = Again(links[n]).Logit(f.Values);
        }

        var second = new SecondLook(space, links, first);
        f.Clear();
        return [.. links.Select((link, n) => new ClaimLink(link, LogisticModel.Sigmoid(AddSecondLook(n))))];

        float AddSecondLook(int n)
        {
            second.Write(f, n);
            return Again(links[n]).Logit(f.Values, again[n]);
        }
    }

    /// <summary>The pairs that may be links, with the features of the first look.</summary>
    public (List<ClaimPair> Links, List<FeatureVector<LinkFeature>> Features) Look(IEnumerable<ClaimPair> pairs)
    {
        List<ClaimPair> links = [.. pairs.Where(MayBeLink)];
        return (links, [.. links.Select(pair => _features.Of(pair))]);
    }

    /// <summary>Adds the features of the second look.</summary>
    public void LookAgain(IReadOnlyList<ClaimPair> links, IReadOnlyList<FeatureVector<LinkFeature>> features, IReadOnlyList<float> firstLogits)
    {
        var second = new SecondLook(space, links, firstLogits);
        for (int n = 0; n < links.Count; n++)
        {
            second.Write(features[n], n);
        }
    }

    private LogisticModel First(ClaimPair pair) => pair.IsWithinDocument ? weights.Within : weights.Across;

    private LogisticModel Again(ClaimPair pair) => pair.IsWithinDocument ? weights.WithinAgain : weights.AcrossAgain;

    /// <summary>A vague count ("thousands of") states a fact only together with its predicate and what it counts.</summary>
    private static bool MayBeLink(ClaimPair pair)
    {
        bool vague = pair.A.Traits.IsVague || pair.B.Traits.IsVague;
        if (pair.Level <= ValueLevel.Differ || !vague || pair.IsWithinDocument)
        {
            return pair.Level > ValueLevel.Differ;
        }

        ClaimSlots x = pair.A.Claim.Slots, y = pair.B.Claim.Slots;
        bool otherThing = pair.A.Head >= 0 && pair.B.Head >= 0 && pair.A.Head != pair.B.Head;
        return x.Event.Length > 0 && x.Event == y.Event && !otherThing;
    }
}
