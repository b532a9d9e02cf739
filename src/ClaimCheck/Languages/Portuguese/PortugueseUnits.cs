using ClaimCheck.Quantities.Amounts;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Portuguese;

/// <summary>Portuguese units, and the words around them.</summary>
internal static class PortugueseUnits
{
    public static UnitLexicon Lexicon(Vocabulary vocabulary) =>
        UnitTable.Lexicon(vocabulary, PortugueseUnitNames.Plain, PortugueseUnitNames.Metric, Context(vocabulary), prefixes: "k=quilo h=hecto d=deci c=centi m=mili", words: "a in st pc p pés");

    private static UnitContext Context(Vocabulary vocabulary) => new()
    {
        Parted = vocabulary.Of("s h"),
        Touching = vocabulary.Of("st t l c f h d j n v s b p pc rad ps"),
        Fractional = vocabulary.Of("s"),
        Of = vocabulary.Of("de"),
        ScaleLinks = vocabulary.Of("de"),
        Per = vocabulary.Of("por ao à /"),
        PerWhole = vocabulary.Of("por"),
        Articles = vocabulary.Of("um uma"),
        And = vocabulary.Of("e"),
        Or = vocabulary.Of("ou"),
        The = vocabulary.Of("o a os as"),
        Determiners = vocabulary.Of("o a os as um uma"),
        Below = vocabulary.Of("abaixo"),
        Plus = vocabulary.Of("mais"),
        Minus = vocabulary.Of("menos"),
        AgeHeads = vocabulary.Of("homem mulher menino menina jovem idoso idosa rapaz moça criança adolescente bebê estudante idade homens mulheres meninos meninas jovens idosos rapazes crianças adolescentes estudantes alunos idades"),
        AgeNouns = vocabulary.Of("idade"),
        MagnitudeWords = vocabulary.Of("magnitude"),
        Quakes = vocabulary.Of("terremoto terremotos sismo sismos tremor tremores réplica réplicas abalo"),
        Measured = vocabulary.Of("mediu registou registrou"),
        Names = new NameContext
        {
            NotNames = vocabulary.Of("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo"),
            Places = vocabulary.Of("em no na de desde até perto por para"),
            Followers = vocabulary.Of("e ou mas em no na por para com de do da que quem como é são era foi foram há tem têm o a os as um uma seu sua não se quando enquanto ao à"),
            PluralEnding = "s",
        },
    };
}
