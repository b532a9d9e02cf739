namespace ClaimCheck.Languages.French;

/// <summary>French, put together from its tables.</summary>
internal static class FrenchLanguage
{
    public static Language Instance { get; } = new LanguageTables(
        "fr", FrenchSentences.Lexicon, FrenchNumbers.Lexicon, FrenchDates.Lexicon, FrenchHedges.Lexicon, FrenchUnits.Lexicon, FrenchWords.Lexicon, FrenchClaims.Lexicon, FrenchMasks.Words).Compose();
}
