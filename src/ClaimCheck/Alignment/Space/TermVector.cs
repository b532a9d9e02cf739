namespace ClaimCheck.Alignment.Space;

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

    public bool Contains(int term) => Array.BinarySearch(_terms, 0, Count, term) >= 0;

    public float Cosine(TermVector other) => Fold(other, static (x, y, _) => x * y, 0) / (Norm * other.Norm);

    /// <summary>Sum over the shared terms of <paramref name="value"/>(this weight, other weight, term).</summary>
    public float Fold(TermVector other, Func<float, float, int, float> value, float start)
    {
        float sum = start;
        for (int i = 0, j = 0; i < Count && j < other.Count;)
        {
            int order = _terms[i].CompareTo(other._terms[j]);
            if (order == 0)
            {
                sum += value(_weights[i], other._weights[j], _terms[i]);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return sum;
    }
}
