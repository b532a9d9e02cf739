namespace ClaimCheck.Text;

/// <summary>
/// Numbers every word that any table of a language knows, so that a text's tokens are looked up once and tables by number from then on. Case does not count; 0 stands for all other words.
/// Open while a language is put together, closed and immutable afterwards.
/// </summary>
internal sealed class Vocabulary
{
    private const int FirstCapacity = 4096;

    /// <summary>A quarter full at most: most words of a text are in no table, and find an empty slot at once.</summary>
    private const int Sparseness = 4;

    private readonly List<string> _words = [""];
    private ushort[] _slots = new ushort[FirstCapacity];
    private int _longest;
    private bool _isClosed;

    /// <summary>The number of a word, which is given one where it has none.</summary>
    /// <exception cref="InvalidOperationException">The vocabulary is closed and does not hold the word.</exception>
    public ushort Add(string word)
    {
        if (Find(word) is > 0 and var known)
        {
            return known;
        }

        if (_isClosed || _words.Count > ushort.MaxValue)
        {
            throw new InvalidOperationException($"The vocabulary takes no more words: {word}.");
        }

        _words.Add(word);
        _longest = Math.Max(_longest, word.Length);
        if (_words.Count * Sparseness > _slots.Length)
        {
            _slots = new ushort[2 * _slots.Length];
            for (int id = 1; id < _words.Count; id++)
            {
                Place((ushort)id);
            }
        }
        else
        {
            Place((ushort)(_words.Count - 1));
        }

        return (ushort)(_words.Count - 1);
    }

    /// <summary>The number of a word; 0 for one that no table knows.</summary>
    public ushort Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > _longest)
        {
            return 0;
        }

        for (int slot = SlotOf(word); _slots[slot] is > 0 and var id; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (word.Equals(_words[id], StringComparison.OrdinalIgnoreCase))
            {
                return id;
            }
        }

        return 0;
    }

    /// <summary>A set of words, parted by white space.</summary>
    public TermSet Of(string words) => Of(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A set of words.</summary>
    public TermSet Of(IEnumerable<string> words) => new(this, words);

    /// <summary>No word is taken from now on.</summary>
    public Vocabulary Close()
    {
        _isClosed = true;
        return this;
    }

    private void Place(ushort id)
    {
        int slot = SlotOf(_words[id]);
        while (_slots[slot] > 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = id;
    }

    /// <summary>Length and five letters tell words apart well enough, and cost the same for every word.</summary>
    private int SlotOf(ReadOnlySpan<char> word)
    {
        uint hash = (uint)word.Length;
        hash = (hash * 31) + Folded(word[0]);
        hash = (hash * 31) + Folded(word[word.Length > 1 ? 1 : 0]);
        hash = (hash * 31) + Folded(word[word.Length / 2]);
        hash = (hash * 31) + Folded(word[word.Length > 2 ? ^2 : ^1]);
        hash = (hash * 31) + Folded(word[^1]);
        return (int)((hash * 2654435769u) >> 8) & (_slots.Length - 1);
    }

    private static uint Folded(char c) => c < 128 ? (uint)(c | 0x20) : char.ToLowerInvariant(c);
}
