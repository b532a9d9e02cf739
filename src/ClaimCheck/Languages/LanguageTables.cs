using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Languages;

/// <summary>What a language's folder holds, each table as a function of the vocabulary that all of them share.</summary>
/// <param name="Tag">Its BCP 47 primary subtag: "en".</param>
internal sealed record LanguageTables(
    string Tag,
    Func<Vocabulary, SentenceLexicon> Sentences,
    Func<Vocabulary, NumberLexicon> Numbers,
    Func<Vocabulary, DateLexicon> Dates,
    Func<Vocabulary, HedgeLexicon> Hedges,
    Func<Vocabulary, UnitLexicon> Units,
    Func<Vocabulary, WordLexicon> Words,
    Func<Vocabulary, ClaimLexicon> Claims,
    Func<Vocabulary, MaskWords> Masks)
{
    /// <summary>Makes the language.</summary>
    public Language Compose()
    {
        var vocabulary = new Vocabulary();
        var language = new Language(
            Tag, Sentences(vocabulary), Numbers(vocabulary), Dates(vocabulary), Hedges(vocabulary), Units(vocabulary), Words(vocabulary), Claims(vocabulary))
        {
            Masks = Masks(vocabulary),

            // Features see how two values relate and what is near them, not in which language: one table serves all.
            WeightTable = () => EmbeddedTable.Read("English/link-weights.tsv"),
        };
        vocabulary.Close();
        return language;
    }
}
