using ClaimCheck.Quantities.Amounts;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.French;

/// <summary>French units, and the words around them.</summary>
internal static class FrenchUnits
{
    public static UnitLexicon Lexicon(Vocabulary vocabulary) =>
        UnitTable.Lexicon(vocabulary, FrenchUnitNames.Plain, FrenchUnitNames.Metric, Context(vocabulary), prefixes: "m=milli d=déci h=hecto M=méga T=téra", words: "a in st pc p ans");

    private static UnitContext Context(Vocabulary vocabulary) => new()
    {
        Parted = vocabulary.Of("s h"),
        Touching = vocabulary.Of("st t l c f h d j n v s b p pc rad ps"),
        Fractional = vocabulary.Of("s"),
        Of = vocabulary.Of("de d'"),
        ScaleLinks = vocabulary.Of("de d'"),
        Per = vocabulary.Of("par à /"),
        PerWhole = vocabulary.Of("pour"),
        Articles = vocabulary.Of("un une"),
        And = vocabulary.Of("et"),
        Or = vocabulary.Of("ou"),
        The = vocabulary.Of("le la les l'"),
        Determiners = vocabulary.Of("le la les l' un une"),
        Below = vocabulary.Of("sous"),
        Plus = vocabulary.Of("plus"),
        Minus = vocabulary.Of("moins"),
        AgeHeads = vocabulary.Of("homme femme garçon fille jeune âgé âgée âgés âgées adolescent adolescente enfant étudiant étudiante retraité retraitée bébé hommes femmes garçons filles jeunes adolescents adolescentes enfants étudiants étudiantes retraités élèves conducteur conductrice"),
        AgeNouns = vocabulary.Of("âge"),
        MagnitudeWords = vocabulary.Of("magnitude"),
        Quakes = vocabulary.Of("séisme séismes tremblement tremblements secousse secousses réplique répliques"),
        Measured = vocabulary.Of("mesuré enregistré"),
        Names = new NameContext
        {
            NotNames = vocabulary.Of("janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche"),
            Places = vocabulary.Of("à en de dans vers depuis près pour"),
            Followers = vocabulary.Of("et ou mais en à au aux par pour avec de du des que qui comme est sont était a ont avait le la les un une son sa ses ce cette ne si quand dans sur"),
            PluralEnding = "s",
        },
    };
}
