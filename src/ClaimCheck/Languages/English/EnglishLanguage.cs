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
    public static Language Instance { get; } = Compose("en", EnglishNumbers.Lexicon, EnglishDates.Lexicon, EnglishHedges.Lexicon);

    /// <summary>English in all but the words of numbers, dates and hedges, for a language of which only these are known.</summary>
    public static Language Compose(string tag, Func<Vocabulary, NumberLexicon> numbers, Func<Vocabulary, DateLexicon> dates, Func<Vocabulary, HedgeLexicon> hedges)
    {
        var vocabulary = new Vocabulary();
        var language = new Language(
            tag,
            EnglishSentences.Lexicon(vocabulary),
            numbers(vocabulary),
            dates(vocabulary),
            hedges(vocabulary),
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
