namespace ClaimCheck.Text;

/// <summary>A set of words of a vocabulary, asked by token or by characters without making a string; case does not count. Immutable.</summary>
internal sealed class TermSet
{
    private const int BitsOfWord = 64;

    private readonly Vocabulary _vocabulary;
    private readonly ulong[] _bits;

    /// <param name="words">Numbers of the vocabulary.</param>
    public TermSet(Vocabulary vocabulary, IReadOnlyCollection<ushort> words)
    {
        _vocabulary = vocabulary;
        _bits = new ulong[(words.Count == 0 ? 0 : words.Max() / BitsOfWord) + 1];
        foreach (ushort word in words)
        {
            _bits[word / BitsOfWord] |= 1ul << (word % BitsOfWord);
        }
    }

    public static TermSet Empty { get; } = new(new Vocabulary(), []);

    public bool Contains(ReadOnlySpan<char> word) => Has(_vocabulary.Find(word));

    /// <summary>Whether the token is one of the words; false for an index outside the text.</summary>
    public bool IsAt(TokenizedText text, int token) => Has(text.Word(token));

    /// <param name="word">A word's number in the vocabulary; 0 is in no set.</param>
    public bool Has(ushort word)
    {
        int index = word / BitsOfWord;
        return (uint)index < (uint)_bits.Length && ((_bits[index] >> (word % BitsOfWord)) & 1) != 0;
    }

    /// <summary>The words of both sets, which are of one vocabulary.</summary>
    public TermSet Or(TermSet other) => new(_vocabulary, [.. Words().Union(other.Words())]);

    private IEnumerable<ushort> Words() => Enumerable.Range(0, _bits.Length * BitsOfWord).Select(word => (ushort)word).Where(Has);
}
