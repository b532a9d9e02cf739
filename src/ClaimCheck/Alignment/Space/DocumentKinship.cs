namespace ClaimCheck.Alignment.Space;

/// <summary>How much two documents share of what they say: the cosine of their vocabularies, each term weighted by its rarity. Two articles about one event seldom have less than a tenth, two about different ones seldom more. Remembers what it was asked: not for use by several threads.</summary>
internal sealed class DocumentKinship(IReadOnlyList<HashSet<int>> vocabularies, TermIndex terms)
{
    private const int MostRemembered = 1 << 18;

    private readonly Dictionary<(int, int), float> _remembered = [];
    private readonly float?[] _norms = new float?[vocabularies.Count];

    /// <summary>From 0 for no common term to 1 for the same terms.</summary>
    public float Of(int a, int b)
    {
        (int, int) pair = (Math.Min(a, b), Math.Max(a, b));
        if (!_remembered.TryGetValue(pair, out float kinship))
        {
            if (_remembered.Count >= MostRemembered)
            {
                _remembered.Clear();
            }

            _remembered[pair] = kinship = Cosine(pair.Item1, pair.Item2);
        }

        return kinship;
    }

    private float Cosine(int a, int b)
    {
        (HashSet<int> fewer, HashSet<int> more) = vocabularies[a].Count <= vocabularies[b].Count ? (vocabularies[a], vocabularies[b]) : (vocabularies[b], vocabularies[a]);
        float shared = 0f;
        foreach (int term in fewer)
        {
            shared += more.Contains(term) ? WeightOf(term) : 0f;
        }

        return shared > 0f ? shared / MathF.Sqrt(Norm(a) * Norm(b)) : 0f;
    }

    /// <summary>The squared length of a vocabulary, summed once.</summary>
    private float Norm(int document)
    {
        if (_norms[document] is not { } norm)
        {
            norm = 0f;
            foreach (int term in vocabularies[document])
            {
                norm += WeightOf(term);
            }

            _norms[document] = norm;
        }

        return norm;
    }

    private float WeightOf(int term) => terms.Rarity(term) * terms.Rarity(term);
}
