namespace ClaimCheck.Languages.Italian;

/// <summary>Italian, put together from its tables.</summary>
internal static class ItalianLanguage
{
    public static Language Instance { get; } = new LanguageTables(
        "it", ItalianSentences.Lexicon, ItalianNumbers.Lexicon, ItalianDates.Lexicon, ItalianHedges.Lexicon, ItalianUnits.Lexicon, ItalianWords.Lexicon, ItalianClaims.Lexicon, ItalianMasks.Words).Compose();
}
