using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment.Links;

/// <summary>
/// Finds the pairs of claims worth comparing. Up to some size that is every pair of comparable values; beyond it only claims that share a value or a
/// word that is not too common are paired, so that the work stays linear in the length of the texts.
/// </summary>
internal sealed class PairFinder(AlignmentSpace space)
{
    private const int SmallEnoughForAll = 400;
    private const int LongestPosting = 48;

    /// <summary>A claim is paired with so many claims of one document at most, in the order of the text: no article states one value, or one kind of value, so often.</summary>
    private const int PartnersInDocument = 60;

    private readonly Dictionary<(int Claim, int Document, bool Differ), int> _partners = [];

    public List<ClaimPair> Find()
    {
        var pairs = new List<ClaimPair>();
        IReadOnlyList<ClaimView> claims = space.Claims;
        if (claims.Count <= SmallEnoughForAll)
        {
            for (int i = 0; i < claims.Count; i++)
            {
                for (int j = i + 1; j < claims.Count; j++)
                {
                    Add(pairs, claims[i], claims[j]);
                }
            }

            return pairs;
        }

        foreach ((int i, int j) in Blocked(claims).Order())
        {
            Add(pairs, claims[i], claims[j]);
        }

        return pairs;
    }

    private static HashSet<(int, int)> Blocked(IReadOnlyList<ClaimView> claims)
    {
        var blocks = new Dictionary<(ValueFamily, string, int), List<int>>();
        foreach (ClaimView claim in claims)
        {
            ValueTraits traits = claim.Traits;
            Block(traits.Family, traits.ValueKey, -1, claim);
            foreach (int term in claim.Window.Terms)
            {
                Block(traits.Family, traits.UnitKey, term, claim);
            }
        }

        var pairs = new HashSet<(int, int)>();
        foreach (List<int> block in blocks.Values)
        {
            // Of a block past the limit, each claim meets its neighbours in the order of documents and text only.
            for (int i = 0; i < block.Count; i++)
            {
                for (int j = i + 1; j < Math.Min(block.Count, i + 1 + LongestPosting); j++)
                {
                    pairs.Add((block[i], block[j]));
                }
            }
        }

        return pairs;

        void Block(ValueFamily family, string key, int term, ClaimView claim)
        {
            List<int> block = blocks.TryGetValue((family, key, term), out List<int>? known) ? known : blocks[(family, key, term)] = [];
            block.Add(claim.Index);
        }
    }

    private void Add(List<ClaimPair> pairs, ClaimView a, ClaimView b)
    {
        ValueLevel level = space.Values.Relate(a.Claim, b.Claim);
        bool comparable = level != ValueLevel.Incomparable && (a.Document != b.Document || MayRepeat(a, b, level));
        if (comparable && HasRoom(a, b.Document, level) && HasRoom(b, a.Document, level))
        {
            Count(a, b.Document, level);
            Count(b, a.Document, level);
            pairs.Add(new ClaimPair(a, b, level));
        }
    }

    private bool HasRoom(ClaimView claim, int document, ValueLevel level) =>
        _partners.GetValueOrDefault((claim.Index, document, level == ValueLevel.Differ)) < PartnersInDocument;

    private void Count(ClaimView claim, int document, ValueLevel level) =>
        _partners[(claim.Index, document, level == ValueLevel.Differ)] = _partners.GetValueOrDefault((claim.Index, document, level == ValueLevel.Differ)) + 1;

    /// <summary>Whether a document may state one fact twice in the two claims: a sentence does so only with the same value ("in 2018 … on Wednesday" are two dates).</summary>
    private static bool MayRepeat(ClaimView a, ClaimView b, ValueLevel level) =>
        level > ValueLevel.Differ && (a.Sentence != b.Sentence || level >= ValueLevel.EqualAcrossKinds);
}
