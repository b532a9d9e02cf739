namespace ClaimCheck.Alignment.Space;

/// <summary>How much two documents share of what they say: the cosine of their vocabularies, each term weighted by its rarity. Two articles about one event seldom have less than a tenth, two about different ones seldom more.</summary>
internal sealed class DocumentKinship(IReadOnlyList<HashSet<int>> vocabularies, TermIndex terms)
{
    private readonly Dictionary<(int, int), float> _known = [];

    /// <summary>From 0 for no common term to 1 for the same terms.</summary>
    public float Of(int a, int b)
    {
        (int, int) pair = (Math.Min(a, b), Math.Max(a, b));
        if (!_known.TryGetValue(pair, out float kinship))
        {
            _known[pair] = kinship = Cosine(vocabularies[a], vocabularies[b]);
        }

        return kinship;
    }

    private float Cosine(HashSet<int> a, HashSet<int> b)
    {
        float shared = 0f, ofA = 0f, ofB = 0f;
        foreach (int term in a)
        {
            float weight = terms.Rarity(term) * terms.Rarity(term);
            ofA += weight;
            shared += b.Contains(term) ? weight : 0f;
        }

        foreach (int term in b)
        {
            ofB += terms.Rarity(term) * terms.Rarity(term);
        }

        return ofA > 0f && ofB > 0f ? shared / MathF.Sqrt(ofA * ofB) : 0f;
    }
}
