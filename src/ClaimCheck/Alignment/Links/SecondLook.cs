using ClaimCheck.Alignment.Space;

using static ClaimCheck.Alignment.Links.LinkFeature;

namespace ClaimCheck.Alignment.Links;

/// <summary>
/// Adds to the features of links what the first look made of them and of their rivals: whether either claim has a better partner in the other's document,
/// whether a third claim ties the two together, and whether other numbers of the same two sentences belong together too.
/// </summary>
internal sealed class SecondLook
{
    /// <summary>Of two sentences with more links than these, the surest are looked at: a list of a thousand numbers must not cost a million looks.</summary>
    private const int LinksBeside = 64;

    private readonly AlignmentSpace _space;
    private readonly IReadOnlyList<ClaimPair> _links;
    private readonly IReadOnlyList<float> _logits;
    private readonly float[] _probabilities;
    private readonly PairTable _first;
    private readonly List<int>[] _beside;

    public SecondLook(AlignmentSpace space, IReadOnlyList<ClaimPair> links, IReadOnlyList<float> firstLogits)
    {
        (_space, _links, _logits) = (space, links, firstLogits);
        _probabilities = [.. firstLogits.Select(LogisticModel.Sigmoid)];
        _first = new PairTable(space.Claims.Count, links, n => _probabilities[n]);
        _beside = GroupBySentences();
    }

    public void Write(FeatureVector<LinkFeature> f, int link)
    {
        ClaimPair pair = _links[link];
        float probability = _probabilities[link];
        f[FirstLogit] = Math.Clamp(_logits[link], -9f, 9f) / 3f;
        f[FirstProbability] = probability;
        (float rivalOfB, float unlinkedOfB) = BestRival(pair.A, pair.B);
        (float rivalOfA, float unlinkedOfA) = BestRival(pair.B, pair.A);
        f[RivalGap] = Math.Max(rivalOfA, rivalOfB) - probability;
        f[RivalTop] = (probability >= rivalOfA ? 1f : 0f) + (probability >= rivalOfB ? 1f : 0f);
        f[RivalBest] = Math.Max(rivalOfA, rivalOfB);
        f[RivalUnlinked] = pair.IsWithinDocument ? 0f : Math.Max(unlinkedOfA, unlinkedOfB);
        Triangles(f, pair);
        Beside(f, link);
    }

    /// <summary>
    /// The best partner that <paramref name="claim"/> has in the document of <paramref name="partner"/>, that one aside; and the best of those that do not themselves
    /// state the partner's fact.
    /// </summary>
    private (float Best, float Unlinked) BestRival(ClaimView claim, ClaimView partner)
    {
        (int first, int end) = _space.ClaimsOf(partner.Document);
        ReadOnlySpan<Partner> linked = _first.PartnersOf(partner.Index, first, end);
        float best = 0f, unlinked = 0f;
        int k = 0;
        foreach (Partner rival in _first.PartnersOf(claim.Index, first, end))
        {
            // Both lists ascend: walking them together saves a search for each rival.
            while (k < linked.Length && linked[k].Claim < rival.Claim)
            {
                k++;
            }

            if (rival.Claim != partner.Index)
            {
                float tie = k < linked.Length && linked[k].Claim == rival.Claim ? linked[k].Value : 0f;
                best = Math.Max(best, rival.Value);
                unlinked = Math.Max(unlinked, rival.Value * (1f - tie));
            }
        }

        return (best, unlinked);
    }

    private void Triangles(FeatureVector<LinkFeature> f, ClaimPair pair)
    {
        ReadOnlySpan<Partner> others = _first.PartnersOf(pair.B.Index);
        float best = 0f, sum = 0f, clash = 0f;
        int k = 0;
        foreach (Partner third in _first.PartnersOf(pair.A.Index))
        {
            while (k < others.Length && others[k].Claim < third.Claim)
            {
                k++;
            }

            if (k < others.Length && others[k].Claim == third.Claim)
            {
                float both = third.Value * others[k].Value;
                (best, sum, clash) = (Math.Max(best, both), sum + both, Math.Max(clash, Math.Abs(third.Value - others[k].Value)));
            }
        }

        (f[TriangleBest], f[TriangleSum], f[TriangleClash]) = (best, Math.Min(2f, sum), clash);
    }

    private void Beside(FeatureVector<LinkFeature> f, int link)
    {
        ClaimPair pair = _links[link];
        float best = 0f, sum = 0f;
        foreach (int other in _beside[link])
        {
            if (other != link && _links[other].A.Index != pair.A.Index && _links[other].B.Index != pair.B.Index)
            {
                best = Math.Max(best, _probabilities[other]);
                sum += _probabilities[other];
            }
        }

        (f[BesideBest], f[BesideSum]) = (best, Math.Min(3f, sum));
    }

    /// <summary>For each link the links between the same two sentences.</summary>
    private List<int>[] GroupBySentences()
    {
        var groups = new Dictionary<(int, int), List<int>>();
        var groupOf = new List<int>[_links.Count];
        for (int n = 0; n < _links.Count; n++)
        {
            (ClaimView a, ClaimView b) = (_links[n].A, _links[n].B);
            (int, int) sentences = (_space.Similarity.NumberOf(a.Document, a.Sentence), _space.Similarity.NumberOf(b.Document, b.Sentence));
            groupOf[n] = groups.TryGetValue(sentences, out List<int>? group) ? group : groups[sentences] = [];
            groupOf[n].Add(n);
        }

        foreach (List<int> group in groups.Values.Where(group => group.Count > LinksBeside))
        {
            group.Sort((x, y) => _logits[x] != _logits[y] ? _logits[y].CompareTo(_logits[x]) : x.CompareTo(y));
            group.RemoveRange(LinksBeside, group.Count - LinksBeside);
        }

        return groupOf;
    }
}
