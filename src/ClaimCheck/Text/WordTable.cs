namespace ClaimCheck.Text;

/// <summary>
/// What a table knows of each word of a vocabulary, and one entry that stands for every other word. Immutable. Few words of the vocabulary are in any one table: their entries
/// are found by way of small numbers, which stay in the processor's cache.
/// </summary>
internal sealed class WordTable<T>
    where T : class
{
    private readonly Vocabulary _vocabulary;
    private readonly ushort[] _places;
    private readonly T[] _entries;

    /// <param name="none">The entry of all other words.</param>
    public WordTable(Vocabulary vocabulary, T none, IReadOnlyDictionary<string, T> entries)
    {
        _vocabulary = vocabulary;
        _entries = new T[entries.Count + 1];
        _entries[0] = none;
        var words = new ushort[_entries.Length];
        int longest = 0;
        ushort place = 0;
        foreach ((string word, T entry) in entries)
        {
            words[++place] = vocabulary.Add(word);
            _entries[place] = entry;
            longest = Math.Max(longest, words[place]);
        }

        _places = new ushort[longest + 1];
        for (place = 1; place < words.Length; place++)
        {
            _places[words[place]] = place;
        }
    }

    /// <param name="word">A word's number in the vocabulary, 0 for an unknown one.</param>
    public T this[ushort word] => _entries[word < _places.Length ? _places[word] : 0];

    /// <summary>The words whose entries are of a sort.</summary>
    public TermSet Where(Func<T, bool> isOfSort)
    {
        var words = new List<int>();
        for (int word = 1; word < _places.Length; word++)
        {
            if (_places[word] > 0 && isOfSort(_entries[_places[word]]))
            {
                words.Add(word);
            }
        }

        return new TermSet(_vocabulary, words);
    }
}
