namespace ClaimCheck.Text;

/// <summary>A set of words of a vocabulary, asked by token or by characters without making a string; case does not count. Immutable.</summary>
internal sealed class TermSet
{
    private const int BitsOfWord = 64;

    private readonly Vocabulary _vocabulary;
    private readonly ulong[] _bits;

    public TermSet(Vocabulary vocabulary, IEnumerable<string> words)
    {
        _vocabulary = vocabulary;
        ushort[] ids = [.. words.Select(vocabulary.Add)];
        _bits = new ulong[(ids.Length == 0 ? 0 : ids.Max() / BitsOfWord) + 1];
        foreach (ushort id in ids)
        {
            _bits[id / BitsOfWord] |= 1ul << (id % BitsOfWord);
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
}
