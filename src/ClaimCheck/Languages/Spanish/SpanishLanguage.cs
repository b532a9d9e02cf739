namespace ClaimCheck.Languages.Spanish;

/// <summary>Spanish, put together from its tables.</summary>
internal static class SpanishLanguage
{
    public static Language Instance { get; } = new LanguageTables(
        "es", SpanishSentences.Lexicon, SpanishNumbers.Lexicon, SpanishDates.Lexicon, SpanishHedges.Lexicon, SpanishUnits.Lexicon, SpanishWords.Lexicon, SpanishClaims.Lexicon, SpanishMasks.Words).Compose();
}
