using ClaimCheck.Quantities.Amounts;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Italian;

/// <summary>Italian units, and the words around them.</summary>
internal static class ItalianUnits
{
    public static UnitLexicon Lexicon(Vocabulary vocabulary) =>
        UnitTable.Lexicon(vocabulary, ItalianUnitNames.Plain, ItalianUnitNames.Metric, Context(vocabulary), prefixes: "k=chilo h=etto d=deci c=centi m=milli", words: "a in st pc p");

    private static UnitContext Context(Vocabulary vocabulary) => new()
    {
        Parted = vocabulary.Of("s h"),
        Touching = vocabulary.Of("st t l c f h d j n v s b p pc rad ps"),
        Fractional = vocabulary.Of("s"),
        Of = vocabulary.Of("di d'"),
        ScaleLinks = vocabulary.Of("di d'"),
        Per = vocabulary.Of("al all' per ogni /"),
        PerWhole = vocabulary.Of("per"),
        Articles = vocabulary.Of("un una uno un'"),
        And = vocabulary.Of("e ed"),
        Or = vocabulary.Of("o"),
        The = vocabulary.Of("il lo la i gli le l'"),
        Determiners = vocabulary.Of("il lo la i gli le l' un una uno un'"),
        Below = vocabulary.Of("sotto"),
        Plus = vocabulary.Of("più"),
        Minus = vocabulary.Of("meno"),
        AgeHeads = vocabulary.Of("uomo donna ragazzo ragazza bambino bambina giovane anziano anziana studente neonato età uomini donne ragazzi ragazze bambini bambine giovani anziani studenti"),
        AgeNouns = vocabulary.Of("età"),
        MagnitudeWords = vocabulary.Of("magnitudo"),
        Quakes = vocabulary.Of("terremoto terremoti sisma sismi scossa scosse"),
        Measured = vocabulary.Of("misurato registrato"),
        Names = new NameContext
        {
            NotNames = vocabulary.Of("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica"),
            Places = vocabulary.Of("in a di da verso presso per"),
            Followers = vocabulary.Of("e o ma in a al di del da per con su che chi come è sono era ha hanno il lo la i gli le un una non si se quando mentre nel nella"),
        },
    };
}
