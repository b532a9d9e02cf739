using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Claims;

/// <summary>A text in which every content word carries its term, looked up once. Immutable.</summary>
internal sealed class TermedText
{
    private readonly string?[] _terms;
    private readonly Concept?[] _concepts;
    private readonly bool[] _names;
    private readonly bool[] _inCapitals;

    /// <param name="isPlural">Tells plurals by their looks.</param>
    /// <param name="isValue">Whether a token is a part of a number or date: "Sunday" is no name.</param>
    /// <param name="hasCapitalNouns">Whether nouns too begin with a capital.</param>
    public TermedText(TokenizedText text, WordLexicon words, Func<int, bool> isValue, PluralTest isPlural, bool hasCapitalNouns = false)
    {
        Text = text;
        _terms = new string?[text.Count];
        _concepts = new Concept?[text.Count];
        for (int i = 0; i < text.Count; i++)
        {
            ReadOnlySpan<char> word = text.Span(i);
            if (!text.IsWord(i) || words.IsFunctionWord(word))
            {
                continue;
            }

            string stem = words.Stem(word);
            _concepts[i] = (words.IsParticle(text.Span(i + 1)) ? words.Concepts.Find(stem, text.Span(i + 1).ToString().ToLowerInvariant()) : null)
                ?? words.Concepts.FindForm(word) ?? words.Concepts.Find(stem);
            _terms[i] = _concepts[i]?.Name ?? (words.Names is null ? stem : words.TermOf(word));
        }

        _inCapitals = SentencesInCapitals();
        _names = NamesIn(isValue, isPlural);
        for (int i = 0; hasCapitalNouns && i < _names.Length; i++)
        {
            _names[i] &= _concepts[i] is null && (IsBareAt(i - 1, words) || (_names[Math.Max(0, i - 1)] && i > 0) || (text.IsWord(i + 1) && char.IsUpper(text.First(i + 1))));
        }

        if (words.Own is { } own)
        {
            Mark(own);
        }
    }

    public delegate bool PluralTest(ReadOnlySpan<char> word);

    public TokenizedText Text { get; }

    /// <summary>What stands for a content word in comparisons: its concept's name where it has one, else its stem; null for function words, numbers, marks and outside the text.</summary>
    public string? Term(int token) => (uint)token < (uint)_terms.Length ? _terms[token] : null;

    /// <summary>The concept of a content word ("took in": of the verb with its particle); null where it has none.</summary>
    public Concept? Concept(int token) => (uint)token < (uint)_concepts.Length ? _concepts[token] : null;

    /// <summary>Whether a content word is written as a name: with a capital that it has everywhere in this text, and not only because a sentence begins.</summary>
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

    /// <summary>A name in a sentence that writes other words small: in a headline in capitals, a capital says nothing.</summary>
    public bool IsNameInProse(int token) => IsName(token) && !_inCapitals[Text.SentenceOf(token)];

    /// <summary>Where nouns have capitals, a name stands behind a preposition without an article ("in Sachsen"), or beside another name.</summary>
    private bool IsBareAt(int token, WordLexicon words) => Text.IsWord(token) && words.IsParticle(Text.Span(token));

    private bool[] SentencesInCapitals()
    {
        bool[] inCapitals = new bool[Text.Sentences.Length];
        for (int s = 0; s < inCapitals.Length; s++)
        {
            (int small, int all) = (0, 0);
            for (int i = Text.Sentences[s].FirstToken; i < Text.Sentences[s].EndToken; i++)
            {
                (small, all) = (small + (_terms[i] is not null && char.IsLower(Text.First(i)) ? 1 : 0), all + (_terms[i] is not null ? 1 : 0));
            }

            inCapitals[s] = small * 4 < all;
        }

        return inCapitals;
    }

    private bool[] NamesIn(Func<int, bool> isValue, PluralTest isPlural)
    {
        var small = WordsSeen(i => char.IsLower(Text.First(i)));
        var capital = WordsSeen(i => char.IsUpper(Text.First(i)) && !IsFirst(i) && !_inCapitals[Text.SentenceOf(i)]);
        bool[] names = new bool[Text.Count];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = _terms[i] is not null && char.IsUpper(Text.First(i)) && !isValue(i) && !small.Contains(Text.Span(i))
                && (!IsFirst(i) || capital.Contains(Text.Span(i)) || char.IsUpper(Text.First(i + 1)) || !(_concepts[i] is not null || isPlural(Text.Span(i))));
        }

        return names;
    }

    /// <summary>At the start of a sentence every word has a capital.</summary>
    private bool IsFirst(int token) => token == Text.Sentences[Text.SentenceOf(token)].FirstToken || Text.First(token - 1) is '"' or '“' or '\'' or '‘' or ':';

    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsSeen(Func<int, bool> seen)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < Text.Count; i++)
        {
            if (Text.IsWord(i) && seen(i))
            {
                words.Add(Text.Span(i));
            }
        }

        return words;
    }
}
