using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Languages.Swedish;

/// <summary>Swedish words without a subject of their own, and the endings of the others.</summary>
internal static class SwedishWords
{
    public const string Function =
        """
        den det de en ett i på av för med till från om efter före vid under över mellan enligt hos mot utan genom sedan inom och eller men att som när då där eftersom medan vad
        vem vilken vilket vilka hur jag du han hon vi ni man mig dig honom henne oss er dem sig min mitt mina din sin sitt sina hans hennes deras vår vårt våra denna detta dessa
        är var vara varit blir blev blivit har hade haft kan kunde ska skulle skall måste vill får fick inte ej också redan mer mindre mycket så än även alla allt andra annan
        varje någon något några säger sade sa herr fru
        igår idag enligt uppgav
        minst utanför inne ute cirka ungefär
        """;

    /// <summary>Words that news has in every text, by which with the function words its language is told.</summary>
    public const string Telling = Function + " människor personer polisen regeringen staden hus procent dagar skadades dödades";

    public static Stemmer Stemmer { get; } = new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), [new("arna", ""), new("orna", ""), new("erna", ""), new("ar", ""), new("or", ""), new("er", ""), new("en", ""), new("et", ""), new("na", ""), new("n", ""), new("a", ""), new("e", "")]);

    public static WordLexicon Lexicon(Vocabulary vocabulary) =>
        new(Stemmer, SharedConcepts.Table(Stemmer, SwedishConcepts.Words), vocabulary.Of(Function), TermSet.Empty, TermSet.Empty, []) { Names = SharedConcepts.Names };
}
