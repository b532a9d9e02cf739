using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Languages.English;

/// <summary>English, put together from its tables.</summary>
internal static class EnglishLanguage
{
    public static Language Instance { get; } = Compose();

    private static Language Compose()
    {
        var vocabulary = new Vocabulary();
        var language = new Language(
            "en",
            EnglishSentences.Lexicon(vocabulary),
            EnglishNumbers.Lexicon(vocabulary),
            EnglishDates.Lexicon(vocabulary),
            EnglishHedges.Lexicon(vocabulary),
            EnglishUnits.Lexicon(vocabulary),
            new WordLexicon(
                EnglishStems.Stemmer,
                EnglishConcepts.Table,
                EnglishFunctionWords.Function(vocabulary),
                EnglishFunctionWords.Adverbs(vocabulary),
                EnglishFunctionWords.Particles(vocabulary),
                EnglishFunctionWords.Common),
            EnglishClaims.Lexicon(vocabulary))
        {
            Masks = EnglishMasks.Words(vocabulary),
            WeightTable = () => EmbeddedTable.Read("English/link-weights.tsv"),
        };
        vocabulary.Close();
        return language;
    }
}
