using ClaimCheck.Text;

namespace ClaimCheck.Words;

/// <summary>What is known of a language's words beside numbers and dates. Immutable.</summary>
internal sealed class WordLexicon(
    Stemmer stemmer, ConceptTable concepts, TermSet functionWords, TermSet adverbs, TermSet particles, IEnumerable<string> commonWords)
{
    private const double CommonShare = 0.03;
    private const double RareShare = 0.001;

    private readonly StemCache _stems = new(stemmer);
    private readonly HashSet<string> _common = new(commonWords.Select(word => stemmer.Stem(word)), StringComparer.Ordinal);

    public ConceptTable Concepts => concepts;

    /// <summary>Phrases with a meaning of the caller's own, which go before all else that is known of their words; null for none.</summary>
    public PhraseTable? Own { get; private init; }

    /// <summary>The same words, and phrases of the caller's own.</summary>
    public WordLexicon With(IEnumerable<Phrase> own) =>
        new(stemmer, concepts, functionWords, adverbs, particles, commonWords) { Names = Names, Own = new PhraseTable(stemmer, own) };

    /// <summary>Articles, prepositions, pronouns, auxiliaries: words that say nothing about what a claim is about.</summary>
    public bool IsFunctionWord(ReadOnlySpan<char> word) => functionWords.Contains(word);

    /// <summary>Words that stand between a noun and its verb: "already", "later".</summary>
    public bool IsAdverb(ReadOnlySpan<char> word) => adverbs.Contains(word);

    /// <summary>Words that make another verb of the verb before them: "in", "off".</summary>
    public bool IsParticle(ReadOnlySpan<char> word) => particles.Contains(word);

    /// <summary>The share of sentences that hold the term, roughly: what rarity starts from before the documents at hand are counted.</summary>
    public double Prior(string term) => _common.Contains(term) ? CommonShare : RareShare;

    public string Stem(ReadOnlySpan<char> word) => _stems.Stem(word);

    /// <summary>Brings the forms of names together; null where they are as those of other words. One for all languages, so that a name is the same in each.</summary>
    public Stemmer? Names { get; init; }

    /// <summary>What stands for a word without a concept in comparisons.</summary>
    public string TermOf(ReadOnlySpan<char> word) => Names is not null && char.IsUpper(word[0]) ? Names.Stem(word) : Stem(word);
}
