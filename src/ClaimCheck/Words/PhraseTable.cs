using ClaimCheck.Text;

namespace ClaimCheck.Words;

/// <summary>A phrase that a caller gives a meaning.</summary>
/// <param name="Tokens">Its tokens, as a text is cut into them.</param>
/// <param name="Term">What stands for it in comparisons: equal for phrases that mean the same.</param>
/// <param name="Concept">Its concept; null for a name.</param>
internal sealed record Phrase(IReadOnlyList<string> Tokens, string Term, Concept? Concept)
{
    public bool IsName => Concept is null;
}

/// <summary>
/// Phrases with a meaning of the caller's own: synonyms, names and their aliases, things that are never the same. They go before what the language knows of a word. Names are
/// found as they are written, other phrases in any case and form. Immutable.
/// </summary>
internal sealed class PhraseTable
{
    private readonly Stemmer _stemmer;
    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.Ordinal);

    public PhraseTable(Stemmer stemmer, IEnumerable<Phrase> phrases)
    {
        _stemmer = stemmer;
        foreach (Phrase phrase in phrases.OrderByDescending(phrase => phrase.Tokens.Count))
        {
            string first = _stemmer.Stem(phrase.Tokens[0]);
            (_byFirst.TryGetValue(first, out List<Phrase>? same) ? same : _byFirst[first] = []).Add(phrase);
        }
    }

    /// <summary>The longest phrase that begins at a token; null for none.</summary>
    public Phrase? FindAt(TokenizedText text, int token) =>
        text[token].Kind != TokenKind.Digits && _byFirst.TryGetValue(_stemmer.Stem(text.Span(token)), out List<Phrase>? phrases) ? phrases.Find(phrase => StandsAt(phrase, text, token)) : null;

    private bool StandsAt(Phrase phrase, TokenizedText text, int first)
    {
        for (int k = 0; k < phrase.Tokens.Count; k++)
        {
            ReadOnlySpan<char> token = text.Span(first + k);
            bool same = token.SequenceEqual(phrase.Tokens[k]) || (!phrase.IsName && !token.IsEmpty && _stemmer.Stem(token) == _stemmer.Stem(phrase.Tokens[k]));
            if (!same)
            {
                return false;
            }
        }

        return true;
    }
}
