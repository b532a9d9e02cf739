namespace ClaimCheck.Alignment.Links;

/// <summary>A claim that another was paired with.</summary>
/// <param name="Claim">Its number.</param>
/// <param name="Value">What is known of the pair: a probability or a logit.</param>
internal readonly record struct Partner(int Claim, float Value);

/// <summary>A value for each pair of claims: for every claim its partners in ascending order, in one array. Immutable.</summary>
internal sealed class PairTable
{
    private readonly int[] _starts;
    private readonly Partner[] _partners;

    /// <param name="claims">How many claims there are, numbered from 0.</param>
    /// <param name="pairs">In ascending order of their first claims, then of their second, as they are found.</param>
    /// <param name="valueOf">What is known of the pair at a place.</param>
    public PairTable(int claims, IReadOnlyList<ClaimPair> pairs, Func<int, float> valueOf)
        : this(claims, pairs.Count, n => pairs[n], valueOf)
    {
    }

    public PairTable(int claims, IReadOnlyList<ClaimLink> links)
        : this(claims, links.Count, n => links[n].Pair, n => links[n].Probability)
    {
    }

    private PairTable(int claims, int count, Func<int, ClaimPair> pairAt, Func<int, float> valueOf)
    {
        _starts = new int[claims + 1];
        for (int n = 0; n < count; n++)
        {
            _starts[pairAt(n).A.Index + 1]++;
            _starts[pairAt(n).B.Index + 1]++;
        }

        for (int i = 1; i <= claims; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        _partners = new Partner[_starts[claims]];
        int[] next = _starts[..claims];
        for (int n = 0; n < count; n++)
        {
            (int a, int b) = (pairAt(n).A.Index, pairAt(n).B.Index);
            _partners[next[a]++] = new Partner(b, valueOf(n));
            _partners[next[b]++] = new Partner(a, valueOf(n));
        }
    }

    public ReadOnlySpan<Partner> PartnersOf(int claim) => _partners.AsSpan(_starts[claim].._starts[claim + 1]);

    /// <summary>The partners among the claims from <paramref name="first"/> up to before <paramref name="end"/>.</summary>
    public ReadOnlySpan<Partner> PartnersOf(int claim, int first, int end)
    {
        ReadOnlySpan<Partner> partners = PartnersOf(claim);
        return partners[Place(partners, first)..Place(partners, end)];
    }

    public float? Find(int a, int b)
    {
        ReadOnlySpan<Partner> partners = PartnersOf(a);
        int place = Place(partners, b);
        return place < partners.Length && partners[place].Claim == b ? partners[place].Value : null;
    }

    /// <summary>Where the claim stands among ascending partners, or would stand.</summary>
    private static int Place(ReadOnlySpan<Partner> partners, int claim)
    {
        int low = 0, high = partners.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = partners[middle].Claim < claim ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
