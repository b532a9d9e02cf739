using ClaimCheck.Quantities.Amounts;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Swedish;

/// <summary>Swedish units, and the words around them.</summary>
internal static class SwedishUnits
{
    public static UnitLexicon Lexicon(Vocabulary vocabulary) =>
        UnitTable.Lexicon(vocabulary, SwedishUnitNames.Plain, SwedishUnitNames.Metric, Context(vocabulary), words: "i in st pc p fot");

    private static UnitContext Context(Vocabulary vocabulary) => new()
    {
        Parted = vocabulary.Of("s h"),
        Touching = vocabulary.Of("st t l c f h d j n v s b p pc rad ps"),
        Fractional = vocabulary.Of("s"),
        Of = vocabulary.Of("av"),
        ScaleLinks = vocabulary.Of("av"),
        Per = vocabulary.Of("per i om /"),
        PerWhole = vocabulary.Of("per"),
        Articles = vocabulary.Of("en ett"),
        And = vocabulary.Of("och"),
        Or = vocabulary.Of("eller"),
        The = vocabulary.Of("den det de"),
        Determiners = vocabulary.Of("den det de en ett"),
        Below = vocabulary.Of("under"),
        Plus = vocabulary.Of("plus"),
        Minus = vocabulary.Of("minus"),
        AgeNouns = vocabulary.Of("ålder"),
        Old = vocabulary.Of("gammal gammalt gamla"),
        AgeHeads = vocabulary.Of("barn ungdomar ålder åldern"),
        AgeUnits = vocabulary.Of("årig åriga åring"),
        Names = new NameContext
        {
            NotNames = vocabulary.Of("januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag"),
            Places = vocabulary.Of("i på från till vid nära mot av"),
            Followers = vocabulary.Of("och eller men i på av för med till från om vid den det de en ett är var blir blev har hade som att inte också när"),
        },
    };
}
