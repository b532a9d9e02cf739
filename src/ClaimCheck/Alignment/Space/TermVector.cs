namespace ClaimCheck.Alignment.Space;

/// <summary>What two vectors have in common.</summary>
/// <param name="Product">The sum of the products of their weights.</param>
/// <param name="Count">How many terms they share.</param>
/// <param name="Heaviest">The weight of the heaviest shared term, in the vector where it weighs less.</param>
internal readonly record struct SharedTerms(float Product, int Count, float Heaviest);

/// <summary>Weights by term, sorted by term. Immutable.</summary>
internal sealed class TermVector
{
    private readonly int[] _terms;
    private readonly float[] _weights;

    /// <param name="weights">A term given twice keeps its greatest weight; a negative term is none.</param>
    public TermVector(IReadOnlyCollection<(int Term, float Weight)> weights)
    {
        (int Term, float Weight)[] sorted = [.. weights];
        Array.Sort(sorted, static (x, y) => x.Term != y.Term ? x.Term.CompareTo(y.Term) : y.Weight.CompareTo(x.Weight));
        _terms = new int[sorted.Length];
        _weights = new float[sorted.Length];
        float square = 0;
        foreach ((int term, float weight) in sorted)
        {
            if (term >= 0 && (Count == 0 || _terms[Count - 1] != term))
            {
                (_terms[Count], _weights[Count]) = (term, weight);
                Count++;
                square += weight * weight;
            }
        }

        Norm = square > 0 ? MathF.Sqrt(square) : 1f;
    }

    public int Count { get; private init; }

    public float Norm { get; }

    public ReadOnlySpan<int> Terms => _terms.AsSpan(0, Count);

    public ReadOnlySpan<float> Weights => _weights.AsSpan(0, Count);

    public bool Contains(int term) => _terms.AsSpan(0, Count).BinarySearch(term) >= 0;

    public float Cosine(TermVector other) => Cosine(other, SharedWith(other));

    /// <summary>The same, of vectors that have been compared already.</summary>
    public float Cosine(TermVector other, SharedTerms shared) => shared.Product / (Norm * other.Norm);

    // Both walks are written out: a delegate called for each shared term of each pair of claims was a third of all time.
    public SharedTerms SharedWith(TermVector other)
    {
        ReadOnlySpan<int> terms = Terms, others = other.Terms;
        float product = 0f, heaviest = 0f;
        int count = 0;
        for (int i = 0, j = 0; i < terms.Length && j < others.Length;)
        {
            (int x, int y) = (terms[i], others[j]);
            if (x == y)
            {
                product += _weights[i] * other._weights[j];
                heaviest = Math.Max(heaviest, Math.Min(_weights[i], other._weights[j]));
                count++;
            }

            i += x <= y ? 1 : 0;
            j += x >= y ? 1 : 0;
        }

        return new SharedTerms(product, count, heaviest);
    }

    /// <summary>The sum over the shared terms of the smaller weight times the term's rarity.</summary>
    public float RarityShared(TermVector other, TermIndex index)
    {
        ReadOnlySpan<int> terms = Terms, others = other.Terms;
        float sum = 0f;
        for (int i = 0, j = 0; i < terms.Length && j < others.Length;)
        {
            (int x, int y) = (terms[i], others[j]);
            sum += x == y ? Math.Min(_weights[i], other._weights[j]) * index.Rarity(x) : 0f;
            i += x <= y ? 1 : 0;
            j += x >= y ? 1 : 0;
        }

        return sum;
    }

    /// <summary>How much of its weight lies on terms that the other does not hold, 0–1.</summary>
    public float ShareNotIn(TermVector other)
    {
        float all = 0f, stray = 0f;
        for (int i = 0; i < Count; i++)
        {
            all += _weights[i];
            stray += other.Contains(_terms[i]) ? 0f : _weights[i];
        }

        return all > 0f ? stray / all : 0f;
    }
}
