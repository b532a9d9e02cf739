using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>A language's number words. Words are looked up without regard to case.</summary>
internal sealed class NumberLexicon
{
    private readonly Vocabulary _vocabulary;
    private readonly IReadOnlyDictionary<string, NumberWord> _entries;
    private readonly Dictionary<string, int> _marks;
    private readonly WordTable<NumberWord> _words;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _scaleMarks;

    /// <param name="words">Each word in lower case.</param>
    /// <param name="scaleMarks">Letters after digits, case as written, and the power of ten they stand for ("bn": 9).</param>
    /// <param name="context">Words beside ambiguous numbers.</param>
    public NumberLexicon(Vocabulary vocabulary, IReadOnlyDictionary<string, NumberWord> words, Dictionary<string, int> scaleMarks, NumberContext context)
    {
        (_vocabulary, _entries, _marks) = (vocabulary, words, scaleMarks);
        _words = new WordTable<NumberWord>(vocabulary, NumberWord.None, words);
        _scaleMarks = scaleMarks.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestScaleMark = scaleMarks.Count == 0 ? 0 : scaleMarks.Keys.Max(mark => mark.Length);
        Context = context;
        Openers = _words.Where(word => word.Kind is > NumberWordKind.None and < NumberWordKind.And).Or(context.Ranks);
    }

    /// <summary>No words at all, for a language that is read for digits only.</summary>
    public static NumberLexicon Empty { get; } = new(new Vocabulary(), new Dictionary<string, NumberWord>(), [], new NumberContext());

    public NumberContext Context { get; }

    /// <summary>How numbers are built; null for a language that builds them as English does.</summary>
    public NumberGrammar? Grammar { get; init; }

    public int LongestScaleMark { get; }

    /// <summary>Words that may begin a number.</summary>
    public TermSet Openers { get; }

    /// <summary>The same, and words that are made of its own.</summary>
    public NumberLexicon With(IReadOnlyList<KeyValuePair<string, NumberWord>> compounds) =>
        compounds.Count == 0 ? this : new(_vocabulary, _entries.Concat(compounds).ToDictionary(StringComparer.OrdinalIgnoreCase), _marks, Context) { Grammar = Grammar };

    /// <summary>Of some words those that are made of the number words of this language, with what they are to numbers.</summary>
    public IReadOnlyList<KeyValuePair<string, NumberWord>> Compounds(IEnumerable<string> words, SentenceLexicon sentences)
    {
        var sums = new WordSumReader(this, Grammar!);
        var compounds = new List<KeyValuePair<string, NumberWord>>();
        foreach (string word in words)
        {
            using var text = new TokenizedText(word, sentences);
            WordSum sum = text.Count > 1 ? sums.Read(text, 0, ordinals: true) : default;
            if (sum is { IsParts: false, Value: < 1000m } && sum.End == text.Count)
            {
                compounds.Add(new(word, new NumberWord(NumberWord.KindOf(sum.Value), sum.Value) { IsOrdinal = sum.IsOrdinal, Room = sum.Room, StandsAlone = true }));
            }
        }

        return compounds;
    }

    public bool Knows(string word) => _entries.ContainsKey(word);

    /// <summary>What a token is to numbers; nothing for an index outside the text.</summary>
    public NumberWord this[TokenizedText text, int token] => _words[text.Word(token)];

    /// <summary>The power of ten of a scale letter, 0 for what is none.</summary>
    public int ScaleMark(ReadOnlySpan<char> letters) => _scaleMarks.TryGetValue(letters, out int power) ? power : 0;
}
