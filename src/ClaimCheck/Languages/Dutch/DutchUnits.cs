using ClaimCheck.Quantities.Amounts;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Dutch;

/// <summary>Dutch units, and the words around them.</summary>
internal static class DutchUnits
{
    public static UnitLexicon Lexicon(Vocabulary vocabulary) =>
        UnitTable.Lexicon(vocabulary, DutchUnitNames.Plain, DutchUnitNames.Metric, Context(vocabulary), words: "in st pc p voet");

    private static UnitContext Context(Vocabulary vocabulary) => new()
    {
        Parted = vocabulary.Of("s h"),
        Touching = vocabulary.Of("st t l c f h d j n v s b p pc rad ps"),
        Fractional = vocabulary.Of("s"),
        Of = vocabulary.Of("van"),
        ScaleLinks = vocabulary.Of("van"),
        Per = vocabulary.Of("per /"),
        PerWhole = vocabulary.Of("per"),
        Articles = vocabulary.Of("een"),
        And = vocabulary.Of("en"),
        Or = vocabulary.Of("of"),
        The = vocabulary.Of("de het"),
        Determiners = vocabulary.Of("de het een"),
        Below = vocabulary.Of("onder"),
        Plus = vocabulary.Of("plus"),
        Minus = vocabulary.Of("min"),
        AgeNouns = vocabulary.Of("leeftijd"),
        Old = vocabulary.Of("oud oude"),
        AgeHeads = vocabulary.Of("leeftijd kinderen jongeren mannen vrouwen"),
        AgeUnits = vocabulary.Of("jarige"),
        MagnitudeWords = vocabulary.Of("magnitude kracht"),
        Quakes = vocabulary.Of("aardbeving aardbevingen beving bevingen naschok naschokken"),
        Measured = vocabulary.Of("gemeten"),
        Names = new NameContext
        {
            NotNames = vocabulary.Of("januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
            Places = vocabulary.Of("in uit bij naar op rond sinds voor van"),
            Followers = vocabulary.Of("en of maar in op aan bij met van voor door tot de het een is zijn was waren wordt werd werden heeft hebben had die dat niet ook als toen er"),
        },
    };
}
