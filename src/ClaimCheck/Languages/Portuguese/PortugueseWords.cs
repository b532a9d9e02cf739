using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Languages.Portuguese;

/// <summary>Portuguese words without a subject of their own, and the endings of the others.</summary>
internal static class PortugueseWords
{
    public const string Function =
        """
        o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa dum duma pelo pela pelos pelas de em por para com sem sobre entre até desde contra segundo
        durante após perante sob e ou mas nem porém porque pois se como quando onde enquanto embora que quem qual quais cujo cuja eu tu ele ela eles elas nós você vocês me te lhe
        lhes meu minha teu seu sua seus suas nosso nossa este esta estes estas esse essa esses essas aquele aquela isto isso aquilo é são era eram foi foram ser sido está estão
        estava estavam estar há havia houve haver tem têm tinha tinham ter pode podem poderia será serão seria não sim já mais menos muito também tão tanto todo toda todos todas
        outro outra outros outras cada alguns algumas disse disseram senhor
        ficaram ficou informou informaram ontem hoje foram devido
        """;

    /// <summary>Words that news has in every text, by which with the function words its language is told.</summary>
    public const string Telling = Function + " pessoas anos polícia governo cidade milhões mortos feridos casas dias";

    public static Stemmer Stemmer { get; } = new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), [new("os", ""), new("as", ""), new("es", ""), new("o", ""), new("a", ""), new("e", ""), new("s", "")]);

    public static WordLexicon Lexicon(Vocabulary vocabulary) =>
        new(Stemmer, SharedConcepts.Table(Stemmer, PortugueseConcepts.Words), vocabulary.Of(Function), TermSet.Empty, TermSet.Empty, []) { Names = SharedConcepts.Names };
}
