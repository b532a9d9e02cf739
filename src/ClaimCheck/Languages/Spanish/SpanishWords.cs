using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Languages.Spanish;

/// <summary>Spanish words without a subject of their own, and the endings of the others.</summary>
internal static class SpanishWords
{
    public const string Function =
        """
        el la los las lo un una unos unas al del de en por para con sin sobre entre hasta desde hacia contra según durante mediante tras ante bajo a y e o u ni pero sino aunque
        porque pues si como cuando donde quien quienes que cual cuales cuyo cuya qué cómo cuándo dónde yo tú él ella ellos ellas nosotros ustedes usted me te se le les nos mi mis
        tu tus su sus nuestro nuestra este esta estos estas ese esa esos esas aquel aquella esto eso es son era eran fue fueron ser sido está están estaba estaban estar ha han
        había habían haber hay hubo tiene tienen tenía puede pueden podría será serán sería no sí ya más menos muy también tampoco tan tanto todo toda todos todas otro otra otros
        otras cada algunos algunas dijo dijeron señor
        resultaron resultó quedaron quedó fueron informó informaron ayer hoy tras debido
        """;

    /// <summary>Words that news has in every text, by which with the function words its language is told.</summary>
    public const string Telling = Function + " personas años policía gobierno ciudad millones muertos heridos casas días";

    public static Stemmer Stemmer { get; } = new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), [new("os", ""), new("as", ""), new("es", ""), new("o", ""), new("a", ""), new("e", ""), new("s", "")]);

    public static WordLexicon Lexicon(Vocabulary vocabulary) =>
        new(Stemmer, SharedConcepts.Table(Stemmer, SpanishConcepts.Words), vocabulary.Of(Function), TermSet.Empty, TermSet.Empty, []) { Names = SharedConcepts.Names };
}
