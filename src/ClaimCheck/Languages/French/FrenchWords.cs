using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Languages.French;

/// <summary>French words without a subject of their own, and the endings of the others.</summary>
internal static class FrenchWords
{
    public const string Function =
        """
        le la les l' un une des du de d' au aux en dans par pour avec sans sous sur entre vers chez contre depuis pendant après avant selon dès à jusqu' et ou mais donc or ni car
        si comme quand lorsque lorsqu' que qu' qui quoi dont où quel quelle quels quelles je j' tu il elle on nous vous ils elles me m' te t' se s' lui leur leurs y mon ma mes
        ton ta tes son sa ses notre nos votre vos ce c' cet cette ces celui celle ceux celles cela ça est sont était étaient été être fut furent sera seront serait a ont avait
        avaient avoir eu aura peut peuvent doit fait faire ne n' pas plus moins très aussi tout toute tous toutes autre autres chaque même mêmes déclaré dit m mme
        hier indiqué annoncé selon précisé
        """;

    /// <summary>Words that news has in every text, by which with the function words its language is told.</summary>
    public const string Telling = Function + " personnes ans gouvernement ville maisons morts blessés jours";

    public static Stemmer Stemmer { get; } = new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), [new("es", ""), new("s", ""), new("e", ""), new("x", "")]);

    public static WordLexicon Lexicon(Vocabulary vocabulary) =>
        new(Stemmer, SharedConcepts.Table(Stemmer, FrenchConcepts.Words), vocabulary.Of(Function), TermSet.Empty, TermSet.Empty, []) { Names = SharedConcepts.Names };
}
