namespace ClaimCheck.Languages.Portuguese;

/// <summary>Portuguese, put together from its tables.</summary>
internal static class PortugueseLanguage
{
    public static Language Instance { get; } = new LanguageTables(
        "pt", PortugueseSentences.Lexicon, PortugueseNumbers.Lexicon, PortugueseDates.Lexicon, PortugueseHedges.Lexicon, PortugueseUnits.Lexicon, PortugueseWords.Lexicon, PortugueseClaims.Lexicon, PortugueseMasks.Words).Compose();
}
