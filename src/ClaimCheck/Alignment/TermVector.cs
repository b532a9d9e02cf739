namespace ClaimCheck.Alignment;

/// <summary>Weights by term, sorted by term. Immutable.</summary>
internal sealed class TermVector
{
    private readonly int[] _terms;
    private readonly float[] _weights;

    /// <param name="weights">A term given twice keeps its greatest weight.</param>
    public TermVector(IEnumerable<(int Term, float Weight)> weights)
    {
        var byTerm = new SortedDictionary<int, float>();
        foreach ((int term, float weight) in weights)
        {
            byTerm[term] = byTerm.TryGetValue(term, out float known) ? Math.Max(known, weight) : weight;
        }

        _terms = [.. byTerm.Keys];
        _weights = [.. byTerm.Values];
        float square = 0;
        foreach (float weight in _weights)
        {
            square += weight * weight;
        }

        Norm = square > 0 ? MathF.Sqrt(square) : 1f;
    }

    public int Count => _terms.Length;

    public float Norm { get; }

    public ReadOnlySpan<int> Terms => _terms;

    public ReadOnlySpan<float> Weights => _weights;

    public bool Contains(int term) => Array.BinarySearch(_terms, term) >= 0;

    public float Cosine(TermVector other) => Fold(other, static (x, y, _) => x * y, 0) / (Norm * other.Norm);

    /// <summary>Sum over the shared terms of <paramref name="value"/>(this weight, other weight, term).</summary>
    public float Fold(TermVector other, Func<float, float, int, float> value, float start)
    {
        float sum = start;
        for (int i = 0, j = 0; i < _terms.Length && j < other._terms.Length;)
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
