using System.Collections.Frozen;

namespace ClaimCheck.Words;

/// <summary>What is known of a language's words beside numbers and dates. Immutable.</summary>
internal sealed class WordLexicon(Stemmer stemmer, ConceptTable concepts, IEnumerable<string> functionWords, IEnumerable<string> adverbs, IEnumerable<string> commonWords)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _function = Lookup(functionWords);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _adverbs = Lookup(adverbs);
    private readonly FrozenSet<string> _common = commonWords.Select(word => stemmer.Stem(word)).ToFrozenSet(StringComparer.Ordinal);

    public ConceptTable Concepts => concepts;

    /// <summary>Articles, prepositions, pronouns, auxiliaries: words that say nothing about what a claim is about.</summary>
    public bool IsFunctionWord(ReadOnlySpan<char> word) => _function.Contains(word);

    /// <summary>Words that stand between a noun and its verb: "already", "later".</summary>
    public bool IsAdverb(ReadOnlySpan<char> word) => _adverbs.Contains(word);

    /// <summary>How many of a thousand sentences hold the term, roughly: what rarity starts from before the documents at hand are counted.</summary>
    public double Prior(string term) => _common.Contains(term) ? 0.03 : 0.001;

    public string Stem(ReadOnlySpan<char> word) => stemmer.Stem(word);

    /// <summary>The term that stands for a word in comparisons: its concept's name where it has one, else its stem.</summary>
    public string Term(string stem) => concepts.Find(stem)?.Name ?? stem;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
