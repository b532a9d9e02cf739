using ClaimCheck.Languages;
using ClaimCheck.Languages.English;
using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck;

/// <summary>Makes the tables of a language of a caller's own. What it has no words for is as where a language is read for digits only.</summary>
internal static class OwnLanguageTables
{
    private const decimal Thousand = 1000m;

    public static Language Of(OwnLanguage own)
    {
        Language language = (EnglishLanguage.Tables with { Tag = own.Tag, Numbers = vocabulary => Numbers(own, vocabulary), Dates = vocabulary => Dates(own, vocabulary), Hedges = vocabulary => HedgesOf(own, vocabulary) }).Compose();
        return own.Units.Count == 0 ? language : language with { Units = language.Units.With(new OwnUnits(own.Units.Select(unit => (unit.Key, UnitCatalogue.Of(unit.Value))))) };
    }

    /// <summary>Whether numbers are built of the value.</summary>
    public static bool IsPart(decimal value) => value == decimal.Truncate(value) && value >= 0m && (value <= 100m || (value >= Thousand && Decimals.PowerOf(value) > 0));

    private static NumberLexicon Numbers(OwnLanguage own, Vocabulary vocabulary)
    {
        var words = own.NumberLinks.ToDictionary(word => word, _ => new NumberWord(NumberWordKind.And), StringComparer.OrdinalIgnoreCase);
        foreach ((string word, decimal value) in own.OrdinalWords)
        {
            words[word] = new NumberWord(NumberWord.KindOf(value), value) { IsOrdinal = true };
        }

        foreach ((string word, decimal value) in own.NumberWords)
        {
            words[word] = new NumberWord(NumberWord.KindOf(value), value);
        }

        return new NumberLexicon(vocabulary, words, [], new NumberContext());
    }

    private static DateLexicon Dates(OwnLanguage own, Vocabulary vocabulary)
    {
        var words = own.Weekdays.ToDictionary(day => day.Key, day => new DateWord(DateWordKind.Weekday, (int)day.Value), StringComparer.OrdinalIgnoreCase);
        foreach ((string word, int month) in own.Months)
        {
            words[word] = new DateWord(DateWordKind.Month, month);
        }

        TermSet links = vocabulary.Of(own.DateLinks);
        return new DateLexicon(vocabulary, words) { Of = links, Within = links };
    }

    private static HedgeLexicon HedgesOf(OwnLanguage own, Vocabulary vocabulary) =>
        new(vocabulary, own.Hedges.Select(hedge => new HedgePhrase(hedge.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries), hedge.Value)), [], new RangeWords());
}
