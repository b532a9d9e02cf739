using ClaimCheck.Quantities.Amounts;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Spanish;

/// <summary>Spanish units, and the words around them.</summary>
internal static class SpanishUnits
{
    public static UnitLexicon Lexicon(Vocabulary vocabulary) =>
        UnitTable.Lexicon(vocabulary, SpanishUnitNames.Plain, SpanishUnitNames.Metric, Context(vocabulary), prefixes: "k=kilo h=hecto d=deci c=centi m=mili", words: "a in pie st pc p m2 s");

    private static UnitContext Context(Vocabulary vocabulary) => new()
    {
        Parted = vocabulary.Of("s h"),
        Touching = vocabulary.Of("st t l c f h d j n v s b p pc rad ps"),
        Fractional = vocabulary.Of("s"),
        Of = vocabulary.Of("de"),
        ScaleLinks = vocabulary.Of("de"),
        Per = vocabulary.Of("por al a /"),
        PerWhole = vocabulary.Of("por"),
        Articles = vocabulary.Of("un una"),
        And = vocabulary.Of("y"),
        Or = vocabulary.Of("o u"),
        The = vocabulary.Of("el la los las"),
        Determiners = vocabulary.Of("el la los las un una"),
        Below = vocabulary.Of("bajo"),
        Plus = vocabulary.Of("más"),
        Minus = vocabulary.Of("menos"),
        AgeHeads = vocabulary.Of("hombre mujer niño niña joven anciano anciana chico chica menor edad adolescente bebé estudiante ciudadano periodista hombres mujeres niños niñas jóvenes ancianos chicos chicas menores edades adolescentes estudiantes alumnos"),
        AgeNouns = vocabulary.Of("edad"),
        MagnitudeWords = vocabulary.Of("magnitud"),
        Quakes = vocabulary.Of("terremoto terremotos sismo sismos seísmo seísmos temblor temblores réplica réplicas"),
        Measured = vocabulary.Of("midió registró alcanzó"),
        Names = new NameContext
        {
            NotNames = vocabulary.Of("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo"),
            Places = vocabulary.Of("en a de desde hasta cerca hacia por"),
            Followers = vocabulary.Of("y o pero en a por para con de que quien como es son era fue fueron será ha han había el la los las un una su sus este esta ya no si cuando mientras del al"),
            PluralEnding = "s",
        },
    };
}
