using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>A language's words that loosen or bound a value.</summary>
internal sealed class HedgeLexicon
{
    private readonly WordTable<HedgePhrase[]?> _before;
    private readonly WordTable<HedgePhrase[]?> _after;

    /// <param name="before">Phrases before a number, found by their last word.</param>
    /// <param name="after">Phrases after a number, found by their first word.</param>
    /// <param name="ranges">Words that open and join ranges.</param>
    public HedgeLexicon(Vocabulary vocabulary, IEnumerable<HedgePhrase> before, IEnumerable<HedgePhrase> after, RangeWords ranges)
    {
        _before = Index(vocabulary, before, phrase => phrase.Tokens[^1]);
        _after = Index(vocabulary, after, phrase => phrase.Tokens[0]);
        Ranges = ranges;
    }

    /// <summary>No words, for a language that is read for digits only.</summary>
    public static HedgeLexicon Empty { get; } = new(new Vocabulary(), [], [], new RangeWords());

    public RangeWords Ranges { get; }

    /// <summary>Phrases whose last word the token is, longest first.</summary>
    public ReadOnlySpan<HedgePhrase> EndingAt(TokenizedText text, int token) => _before[text.Word(token)];

    /// <summary>Phrases whose first word the token is, longest first.</summary>
    public ReadOnlySpan<HedgePhrase> BeginningAt(TokenizedText text, int token) => _after[text.Word(token)];

    private static WordTable<HedgePhrase[]?> Index(Vocabulary vocabulary, IEnumerable<HedgePhrase> phrases, Func<HedgePhrase, string> key) =>
        new(vocabulary, phrases.GroupBy(key, StringComparer.OrdinalIgnoreCase).Select(g => KeyValuePair.Create(g.Key, (HedgePhrase[]?)[.. g.OrderByDescending(p => p.Tokens.Count)])));
}
