using ClaimCheck.Words;

namespace ClaimCheck.Languages.English;

/// <summary>English, put together from its tables.</summary>
internal static class EnglishLanguage
{
    public static LanguageTables Tables { get; } = new(
        "en",
        EnglishSentences.Lexicon,
        EnglishNumbers.Lexicon,
        EnglishDates.Lexicon,
        EnglishHedges.Lexicon,
        EnglishUnits.Lexicon,
        vocabulary => new WordLexicon(
            EnglishStems.Stemmer,
            EnglishConcepts.Table,
            EnglishFunctionWords.Function(vocabulary),
            EnglishFunctionWords.Adverbs(vocabulary),
            EnglishFunctionWords.Particles(vocabulary),
            EnglishFunctionWords.Common),
        EnglishClaims.Lexicon,
        EnglishMasks.Words);

    public static Language Instance { get; } = Tables.Compose();
}
