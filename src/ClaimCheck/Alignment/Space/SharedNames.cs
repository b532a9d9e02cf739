namespace ClaimCheck.Alignment.Space;

/// <summary>
/// Tells documents that name only different people, places and things: weather in two towns, results of two firms, told in the same words. Remembers what it was asked: not for use by several threads.
/// </summary>
internal sealed class SharedNames
{
    /// <summary>A document with fewer names may leave out those that it has in common with others.</summary>
    private const int LeastNames = 6;

    /// <summary>Names that nearly all documents have, of countries and agencies, weigh next to nothing.</summary>
    private const float LeastShare = 0.04f;

    private const int MostRemembered = 1 << 18;

    private readonly TermIndex _terms;
    private readonly int[][] _names;
    private readonly float[] _weights;
    private readonly Dictionary<(int, int), bool> _remembered = [];

    public SharedNames(IReadOnlyList<IReadOnlyList<SentenceView>> sentences, TermIndex terms)
    {
        _terms = terms;
        _names = [.. sentences.Select(document => document.SelectMany(sentence => sentence.Names).Distinct().Order().ToArray())];
        _weights = [.. _names.Select(names => names.Sum(terms.Rarity))];
    }

    /// <summary>Whether both documents name several things, and hardly one in common.</summary>
    public bool AreNone(int document, int other)
    {
        if (_names[document].Length < LeastNames || _names[other].Length < LeastNames)
        {
            return false;
        }

        (int, int) pair = (Math.Min(document, other), Math.Max(document, other));
        if (!_remembered.TryGetValue(pair, out bool none))
        {
            if (_remembered.Count >= MostRemembered)
            {
                _remembered.Clear();
            }

            _remembered[pair] = none = WeightShared(_names[document], _names[other]) < LeastShare * Math.Min(_weights[document], _weights[other]);
        }

        return none;
    }

    private float WeightShared(int[] names, int[] others)
    {
        float sum = 0f;
        for (int i = 0, j = 0; i < names.Length && j < others.Length;)
        {
            (int x, int y) = (names[i], others[j]);
            sum += x == y ? _terms.Rarity(x) : 0f;
            i += x <= y ? 1 : 0;
            j += x >= y ? 1 : 0;
        }

        return sum;
    }
}
