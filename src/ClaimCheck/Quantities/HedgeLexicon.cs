using System.Collections.Frozen;
using ClaimCheck.Recognition;

namespace ClaimCheck.Quantities;

/// <summary>A language's words that loosen or bound a value.</summary>
internal sealed class HedgeLexicon
{
    private readonly FrozenDictionary<string, HedgePhrase[]>.AlternateLookup<ReadOnlySpan<char>> _before;
    private readonly FrozenDictionary<string, HedgePhrase[]>.AlternateLookup<ReadOnlySpan<char>> _after;

    /// <param name="before">Phrases before a number, found by their last word.</param>
    /// <param name="after">Phrases after a number, found by their first word.</param>
    /// <param name="ranges">Words that open and join ranges.</param>
    public HedgeLexicon(IEnumerable<HedgePhrase> before, IEnumerable<HedgePhrase> after, RangeWords ranges)
    {
        _before = Index(before, phrase => phrase.Tokens[^1]);
        _after = Index(after, phrase => phrase.Tokens[0]);
        Ranges = ranges;
    }

    /// <summary>No words, for a language that is read for digits only.</summary>
    public static HedgeLexicon Empty { get; } = new([], [], new RangeWords());

    public RangeWords Ranges { get; }

    /// <summary>Phrases that end with a word, longest first.</summary>
    public ReadOnlySpan<HedgePhrase> EndingWith(ReadOnlySpan<char> word) => _before.TryGetValue(word, out HedgePhrase[]? found) ? found : [];

    /// <summary>Phrases that begin with a word, longest first.</summary>
    public ReadOnlySpan<HedgePhrase> BeginningWith(ReadOnlySpan<char> word) => _after.TryGetValue(word, out HedgePhrase[]? found) ? found : [];

    private static FrozenDictionary<string, HedgePhrase[]>.AlternateLookup<ReadOnlySpan<char>> Index(IEnumerable<HedgePhrase> phrases, Func<HedgePhrase, string> key) =>
        phrases.GroupBy(key).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Tokens.Count).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
