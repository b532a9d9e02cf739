namespace ClaimCheck.Text;

/// <summary>A set of words of a vocabulary, asked by token or by characters without making a string; case does not count. Immutable.</summary>
internal sealed class TermSet
{
    private const int BitsOfWord = 64;

    private readonly Vocabulary _vocabulary;
    private readonly ulong[] _bits;

    /// <param name="words">Numbers of the vocabulary.</param>
    public TermSet(Vocabulary vocabulary, List<int> words)
    {
        _vocabulary = vocabulary;
        int last = 0;
        foreach (int word in words)
        {
            last = Math.Max(last, word);
        }

        _bits = new ulong[(last / BitsOfWord) + 1];
        foreach (int word in words)
        {
            _bits[word / BitsOfWord] |= 1ul << (word % BitsOfWord);
        }
    }

    private TermSet(Vocabulary vocabulary, ulong[] bits)
    {
        _vocabulary = vocabulary;
        _bits = bits;
    }

    public static TermSet Empty { get; } = new(new Vocabulary(), new List<int>());

    public bool Contains(ReadOnlySpan<char> word) => Has(_vocabulary.Find(word));

    /// <summary>Whether the token is one of the words; false for an index outside the text.</summary>
    public bool IsAt(TokenizedText text, int token) => Has(text.Word(token));

    /// <summary>Whether one of the words stands in the sentence of the token, no more than so many tokens before it or behind it.</summary>
    public bool IsNear(TokenizedText text, int token, int before, int behind)
    {
        Sentence sentence = text.Sentences[text.SentenceOf(token)];
        for (int i = Math.Max(sentence.FirstToken, token - before); i < Math.Min(sentence.EndToken, token + behind + 1); i++)
        {
            if (IsAt(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="word">A word's number in the vocabulary; 0 is in no set.</param>
    public bool Has(ushort word)
    {
        int index = word / BitsOfWord;
        return (uint)index < (uint)_bits.Length && ((_bits[index] >> (word % BitsOfWord)) & 1) != 0;
    }

    public bool IsEmpty => Array.TrueForAll(_bits, bits => bits == 0);

    /// <summary>The words' numbers in the vocabulary.</summary>
    public IEnumerable<ushort> Numbers
    {
        get
        {
            for (int word = 1; word < _bits.Length * BitsOfWord; word++)
            {
                if (Has((ushort)word))
                {
                    yield return (ushort)word;
                }
            }
        }
    }

    /// <summary>The words of both sets, which are of one vocabulary.</summary>
    public TermSet Or(TermSet other)
    {
        var bits = new ulong[Math.Max(_bits.Length, other._bits.Length)];
        for (int i = 0; i < bits.Length; i++)
        {
            bits[i] = (i < _bits.Length ? _bits[i] : 0) | (i < other._bits.Length ? other._bits[i] : 0);
        }

        return new TermSet(_vocabulary, bits);
    }
}
