using ClaimCheck.Alignment.Space;

using static ClaimCheck.Alignment.Links.LinkFeature;

namespace ClaimCheck.Alignment.Links;

/// <summary>
/// Adds to the features of links what the first look made of them and of their rivals: whether either claim has a better partner in the other's document,
/// whether a third claim ties the two together, and whether other numbers of the same two sentences belong together too.
/// </summary>
internal sealed class SecondLook(IReadOnlyList<ClaimPair> links, IReadOnlyList<float> firstLogits)
{
    /// <summary>Of two sentences with more links than these, the surest are looked at: a list of a thousand numbers must not cost a million looks.</summary>
    private const int LinksBeside = 64;

    private readonly PairTable _first = new(links, [.. firstLogits.Select(LogisticModel.Sigmoid)]);
    private readonly Dictionary<(int, int, int, int), List<int>> _bySentences = GroupBySentences(links, firstLogits);

    public void Write(FeatureVector<LinkFeature> f, int link, IReadOnlyList<ClaimView> claims)
    {
        ClaimPair pair = links[link];
        (ClaimView a, ClaimView b) = (pair.A, pair.B);
        float probability = _first[a.Index, b.Index];
        f[FirstLogit] = Math.Clamp(firstLogits[link], -9f, 9f) / 3f;
        f[FirstProbability] = probability;
        float rivalOfB = BestRival(a, b, claims), rivalOfA = BestRival(b, a, claims);
        f[RivalGap] = Math.Max(rivalOfA, rivalOfB) - probability;
        f[RivalTop] = (probability >= rivalOfA ? 1f : 0f) + (probability >= rivalOfB ? 1f : 0f);
        f[RivalBest] = Math.Max(rivalOfA, rivalOfB);
        f[RivalUnlinked] = pair.IsWithinDocument ? 0f : Math.Max(UnlinkedRival(a, b, claims), UnlinkedRival(b, a, claims));
        Triangles(f, a, b);
        Beside(f, link, pair);
    }

    /// <summary>The best partner that <paramref name="claim"/> has in the document of <paramref name="partner"/>, that one aside.</summary>
    private float BestRival(ClaimView claim, ClaimView partner, IReadOnlyList<ClaimView> claims)
    {
        float best = 0f;
        foreach ((int rival, float probability) in _first.PartnersOf(claim.Index))
        {
            best = rival != partner.Index && claims[rival].Document == partner.Document ? Math.Max(best, probability) : best;
        }

        return best;
    }

    /// <summary>The same, of rivals that do not themselves state the partner's fact.</summary>
    private float UnlinkedRival(ClaimView claim, ClaimView partner, IReadOnlyList<ClaimView> claims)
    {
        float best = 0f;
        foreach ((int rival, float probability) in _first.PartnersOf(claim.Index))
        {
            if (rival != partner.Index && claims[rival].Document == partner.Document)
            {
                best = Math.Max(best, probability * (1f - _first[rival, partner.Index]));
            }
        }

        return best;
    }

    private void Triangles(FeatureVector<LinkFeature> f, ClaimView a, ClaimView b)
    {
        float best = 0f, sum = 0f, clash = 0f;
        foreach ((int third, float probability) in _first.PartnersOf(a.Index))
        {
            if (_first.Holds(b.Index, third))
            {
                float other = _first[b.Index, third];
                best = Math.Max(best, probability * other);
                sum += probability * other;
                clash = Math.Max(clash, Math.Abs(probability - other));
            }
        }

        (f[TriangleBest], f[TriangleSum], f[TriangleClash]) = (best, Math.Min(2f, sum), clash);
    }

    private void Beside(FeatureVector<LinkFeature> f, int link, ClaimPair pair)
    {
        float best = 0f, sum = 0f;
        foreach (int other in _bySentences[Key(pair)])
        {
            if (other != link && links[other].A.Index != pair.A.Index && links[other].B.Index != pair.B.Index)
            {
                float probability = _first[links[other].A.Index, links[other].B.Index];
                best = Math.Max(best, probability);
                sum += probability;
            }
        }

        (f[BesideBest], f[BesideSum]) = (best, Math.Min(3f, sum));
    }

    private static Dictionary<(int, int, int, int), List<int>> GroupBySentences(IReadOnlyList<ClaimPair> links, IReadOnlyList<float> logits)
    {
        var groups = new Dictionary<(int, int, int, int), List<int>>();
        for (int n = 0; n < links.Count; n++)
        {
            (groups.TryGetValue(Key(links[n]), out List<int>? group) ? group : groups[Key(links[n])] = []).Add(n);
        }

        foreach (List<int> group in groups.Values.Where(group => group.Count > LinksBeside))
        {
            group.Sort((x, y) => logits[x] != logits[y] ? logits[y].CompareTo(logits[x]) : x.CompareTo(y));
            group.RemoveRange(LinksBeside, group.Count - LinksBeside);
        }

        return groups;
    }

    private static (int, int, int, int) Key(ClaimPair pair) => (pair.A.Document, pair.A.Sentence, pair.B.Document, pair.B.Sentence);
}
