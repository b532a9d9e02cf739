namespace ClaimCheck.Languages.Dutch;

/// <summary>Dutch, put together from its tables.</summary>
internal static class DutchLanguage
{
    public static Language Instance { get; } = new LanguageTables(
        "nl", DutchSentences.Lexicon, DutchNumbers.Lexicon, DutchDates.Lexicon, DutchHedges.Lexicon, DutchUnits.Lexicon, DutchWords.Lexicon, DutchClaims.Lexicon, DutchMasks.Words).Compose();
}
