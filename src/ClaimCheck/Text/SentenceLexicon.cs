namespace ClaimCheck.Text;

/// <summary>What a language's sentences look like, and the vocabulary that its texts' tokens are looked up in.</summary>
/// <param name="abbreviations">Words whose full stop ends no sentence, without that stop ("mr", "gov").</param>
/// <param name="openers">Words that, written with a capital, begin a sentence even after an abbreviation ("in the U.S. He said").</param>
/// <param name="continuers">Words with a capital that go on with the sentence after an abbreviation of small letters ("at 5 p.m. Friday").</param>
internal sealed class SentenceLexicon(Vocabulary vocabulary, TermSet abbreviations, TermSet openers, TermSet continuers)
{
    public Tokenizer Tokenizer => field ??= new Tokenizer(vocabulary, Elisions, Parts);

    /// <summary>Words that lean on the next with an apostrophe, and are tokens of their own with it: "l'" of "l'année", "dell'".</summary>
    public TermSet Elisions { get; init; } = TermSet.Empty;

    /// <summary>Words of which the language glues others ("zweiundzwanzig"); null where it does not.</summary>
    public WordParts? Parts { get; init; }

    /// <summary>Whether a full stop on digits makes them an ordinal ("5. Januar", "im 19. Jahrhundert").</summary>
    public bool HasOrdinalStops { get; init; }

    public bool IsAbbreviation(Token word) => abbreviations.Has(word.Word);

    public bool IsOpener(Token word) => openers.Has(word.Word);

    public bool IsContinuer(Token word) => continuers.Has(word.Word);
}
