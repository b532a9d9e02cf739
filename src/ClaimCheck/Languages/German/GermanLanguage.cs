namespace ClaimCheck.Languages.German;

/// <summary>German, put together from its tables.</summary>
internal static class GermanLanguage
{
    public static Language Instance { get; } = new LanguageTables(
        "de", GermanSentences.Lexicon, GermanNumbers.Lexicon, GermanDates.Lexicon, GermanHedges.Lexicon, GermanUnits.Lexicon, GermanWords.Lexicon, GermanClaims.Lexicon, GermanMasks.Words).Compose();
}
