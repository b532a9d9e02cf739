using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Claims;

/// <summary>A text in which every content word carries its term, looked up once. Immutable.</summary>
internal sealed class TermedText
{
    private readonly string?[] _terms;
    private readonly Concept?[] _concepts;
    private readonly bool[] _names;

    public TermedText(TokenizedText text, WordLexicon words)
    {
        Text = text;
        _terms = new string?[text.Count];
        _concepts = new Concept?[text.Count];
        _names = new bool[text.Count];
        var stems = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<string> seenInLowerCase = LowerCaseWords(text);
        for (int i = 0; i < text.Count; i++)
        {
            ReadOnlySpan<char> word = text.Span(i);
            if (!text.IsWord(i) || words.IsFunctionWord(word))
            {
                continue;
            }

            if (!stems.TryGetValue(word, out string? stem))
            {
                stems[word] = stem = words.Stem(word);
            }

            _concepts[i] = (words.IsParticle(text.Span(i + 1)) ? words.Concepts.Find(stem, text.Span(i + 1).ToString().ToLowerInvariant()) : null) ?? words.Concepts.Find(stem);
            _terms[i] = _concepts[i]?.Name ?? stem;
            _names[i] = char.IsUpper(word[0]) && !seenInLowerCase.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
        }

        if (words.Own is { } own)
        {
            Mark(own);
        }
    }

    public TokenizedText Text { get; }

    /// <summary>What stands for a content word in comparisons: its concept's name where it has one, else its stem; null for function words, numbers, marks and outside the text.</summary>
    public string? Term(int token) => (uint)token < (uint)_terms.Length ? _terms[token] : null;

    /// <summary>The concept of a content word ("took in": of the verb with its particle); null where it has none.</summary>
    public Concept? Concept(int token) => (uint)token < (uint)_concepts.Length ? _concepts[token] : null;

    /// <summary>Whether a content word is written as a name: with a capital that it has everywhere in this text.</summary>
    public bool IsName(int token) => (uint)token < (uint)_names.Length && _names[token];

    /// <summary>Every word of a phrase stands for the whole: the last of "merge requests" is the counted noun, the first what comes before it.</summary>
    private void Mark(PhraseTable own)
    {
        for (int i = 0; i < Text.Count;)
        {
            Phrase? phrase = own.FindAt(Text, i);
            for (int k = 0; k < phrase?.Tokens.Count; k++)
            {
                (_terms[i + k], _concepts[i + k], _names[i + k]) = (phrase.Term, phrase.Concept, phrase.IsName);
            }

            i += Math.Max(1, phrase?.Tokens.Count ?? 1);
        }
    }

    private static HashSet<string> LowerCaseWords(TokenizedText text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < text.Count; i++)
        {
            if (text.IsWord(i) && char.IsLower(text.First(i)))
            {
                lookup.Add(text.Span(i));
            }
        }

        return words;
    }
}
