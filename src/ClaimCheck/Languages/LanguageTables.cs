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
        language = language.Numbers.Grammar is null ? language : language with { Numbers = language.Numbers.With(Compounds(vocabulary, language.Numbers)) };
        vocabulary.Close();
        return language;
    }

    /// <summary>Numbers that another table has as one word ("vingt-deux" for the days of dates): their tokens are not cut into parts, so that the whole has to be known to numbers too.</summary>
    private IReadOnlyList<KeyValuePair<string, NumberWord>> Compounds(Vocabulary all, NumberLexicon known)
    {
        var vocabulary = new Vocabulary();
        SentenceLexicon sentences = Sentences(vocabulary);
        NumberLexicon numbers = Numbers(vocabulary);
        vocabulary.Close();
        return numbers.Compounds(all.Words.Where(word => word.Length > 1 && !known.Knows(word)), sentences);
    }
}
