using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Words;

namespace ClaimCheck.Languages.English;

/// <summary>English, put together from its tables.</summary>
internal static class EnglishLanguage
{
    public static Language Instance { get; } =
        new(
            "en",
            EnglishSentences.Lexicon,
            EnglishNumbers.Lexicon,
            EnglishDates.Lexicon,
            EnglishHedges.Lexicon,
            EnglishUnits.Lexicon,
            new WordLexicon(
                EnglishStems.Stemmer,
                EnglishConcepts.Table,
                EnglishFunctionWords.Function,
                EnglishFunctionWords.Adverbs,
                EnglishFunctionWords.Particles,
                EnglishFunctionWords.Common),
            EnglishClaims.Lexicon)
        {
            WeightTable = () => EmbeddedTable.Read("English/link-weights.tsv"),
        };
}
