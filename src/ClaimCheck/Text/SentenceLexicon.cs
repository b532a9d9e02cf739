namespace ClaimCheck.Text;

/// <summary>What a language's sentences look like, and the vocabulary that its texts' tokens are looked up in.</summary>
/// <param name="abbreviations">Words whose full stop ends no sentence, without that stop ("mr", "gov").</param>
/// <param name="openers">Words that, written with a capital, begin a sentence even after an abbreviation ("in the U.S. He said").</param>
/// <param name="continuers">Words with a capital that go on with the sentence after an abbreviation of small letters ("at 5 p.m. Friday").</param>
/// <param name="parts">How several words are written as one; null where they are not.</param>
internal sealed class SentenceLexicon(Vocabulary vocabulary, TermSet abbreviations, TermSet openers, TermSet continuers, WordParts? parts = null)
{
    public Tokenizer Tokenizer { get; } = new(vocabulary, parts);

    public bool IsAbbreviation(Token word) => abbreviations.Has(word.Word);

    public bool IsOpener(Token word) => openers.Has(word.Word);

    public bool IsContinuer(Token word) => continuers.Has(word.Word);
}
