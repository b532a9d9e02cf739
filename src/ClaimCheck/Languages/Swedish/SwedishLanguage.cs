namespace ClaimCheck.Languages.Swedish;

/// <summary>Swedish, put together from its tables.</summary>
internal static class SwedishLanguage
{
    public static Language Instance { get; } = new LanguageTables(
        "sv", SwedishSentences.Lexicon, SwedishNumbers.Lexicon, SwedishDates.Lexicon, SwedishHedges.Lexicon, SwedishUnits.Lexicon, SwedishWords.Lexicon, SwedishClaims.Lexicon, SwedishMasks.Words).Compose();
}
