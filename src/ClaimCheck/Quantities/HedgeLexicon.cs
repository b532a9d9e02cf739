using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>A language's words that loosen or bound a value.</summary>
internal sealed class HedgeLexicon
{
    private readonly WordTable<HedgePhrase[]> _before;
    private readonly WordTable<HedgePhrase[]> _after;

    /// <param name="before">Phrases before a number, found by their last word.</param>
    /// <param name="after">Phrases after a number, found by their first word.</param>
    /// <param name="ranges">Words that open and join ranges.</param>
    public HedgeLexicon(Vocabulary vocabulary, IEnumerable<HedgePhrase> before, IEnumerable<HedgePhrase> after, RangeWords ranges)
    {
        _before = Index(vocabulary, before, phrase => phrase.Tokens[^1]);
        _after = Index(vocabulary, after, phrase => phrase.Tokens[0]);
        Ranges = ranges;
    }

    /// <summary>"not", "can't": before a verb that bounds they make the opposite bound of it.</summary>
    public TermSet Denials { get; init; } = TermSet.Empty;

    /// <summary>Between a denial and a bound, or the bound itself: "not |be more than 5", "not |exceed 5"; "no |debe |superar los 5".</summary>
    public TermSet DeniedVerbs { get; init; } = TermSet.Empty;

    /// <summary>No words, for a language that is read for digits only.</summary>
    public static HedgeLexicon Empty { get; } = new(new Vocabulary(), [], [], new RangeWords());

    public RangeWords Ranges { get; }

    /// <summary>What bears a number rather than being counted, so that the number is meant to the last digit: "port 7410".</summary>
    public TermSet Numbered { get; init; } = TermSet.Empty;

    /// <summary>Words that may stand between such a word and its number: "the port is 7410".</summary>
    public TermSet NumberedLinks { get; init; } = TermSet.Empty;

    /// <summary>"maximum": with a noun and a link before a value it bounds the value.</summary>
    public TermSet Largest { get; init; } = TermSet.Empty;

    /// <summary>"minimum".</summary>
    public TermSet Least { get; init; } = TermSet.Empty;

    /// <summary>Nouns that say by themselves that what follows bounds: "limit".</summary>
    public TermSet Limits { get; init; } = TermSet.Empty;

    /// <summary>Words between a noun and the value that it has: "the limit |is 5", "a limit |of 5".</summary>
    public TermSet ExtremeLinks { get; init; } = TermSet.Empty;

    /// <summary>Phrases whose last word the token is, longest first.</summary>
    public ReadOnlySpan<HedgePhrase> EndingAt(TokenizedText text, int token) => _before[text.Word(token)];

    /// <summary>Phrases whose first word the token is, longest first.</summary>
    public ReadOnlySpan<HedgePhrase> BeginningAt(TokenizedText text, int token) => _after[text.Word(token)];

    /// <summary>"160 more than a year before" compares with the amount right before it, and bounds no year.</summary>
    /// <param name="first">The token behind the phrase.</param>
    /// <param name="amountEnd">The token behind the amount; −1 for none.</param>
    public bool Compares(TokenizedText text, HedgePhrase phrase, int first, int amountEnd) => first - phrase.Tokens.Count == amountEnd && Ranges.Than.IsAt(text, first - 1);

    private static WordTable<HedgePhrase[]> Index(Vocabulary vocabulary, IEnumerable<HedgePhrase> phrases, Func<HedgePhrase, string> key)
    {
        var byWord = new Dictionary<string, List<HedgePhrase>>(StringComparer.OrdinalIgnoreCase);
        foreach (HedgePhrase phrase in phrases)
        {
            if (!byWord.TryGetValue(key(phrase), out List<HedgePhrase>? sharing))
            {
                byWord[key(phrase)] = sharing = [];
            }

            // Behind those that are as long, so that of two the one that is listed first comes first.
            int place = sharing.FindIndex(other => other.Tokens.Count < phrase.Tokens.Count);
            sharing.Insert(place < 0 ? sharing.Count : place, phrase);
        }

        var longestFirst = new Dictionary<string, HedgePhrase[]>(StringComparer.OrdinalIgnoreCase);
        foreach ((string word, List<HedgePhrase> sharing) in byWord)
        {
            longestFirst[word] = [.. sharing];
        }

        return new WordTable<HedgePhrase[]>(vocabulary, [], longestFirst);
    }
}
