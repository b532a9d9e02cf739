using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Languages.Dutch;

/// <summary>Dutch words without a subject of their own, and the endings of the others.</summary>
internal static class DutchWords
{
    public const string Function =
        """
        de het een 't der den des in op aan bij met na van voor door tot sinds uit over naar tussen tegen zonder om onder tijdens volgens vanaf te ten ter en of maar want dus als
        toen dat omdat hoewel terwijl indien wanneer waar wie wat welke hoe ik jij je hij zij ze wij we jullie u mij me jou hem haar hun hen ons onze zich mijn jouw zijn deze dit
        die is was waren geweest wordt worden werd werden geworden heeft hebben had hadden kan kunnen kon zal zullen zou moet moeten wil niet geen ook nog al zeer meer minder zo
        er men alle andere ander elke elk zei heer mevrouw
        gisteren raakten kwamen vielen volgens aldus
        """;

    /// <summary>Words that news has in every text, by which with the function words its language is told.</summary>
    public const string Telling = Function + " mensen jaar politie regering stad huizen procent dagen doden";

    public static Stemmer Stemmer { get; } = new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), [new("en", ""), new("s", ""), new("e", "")]);

    public static WordLexicon Lexicon(Vocabulary vocabulary) =>
        new(Stemmer, SharedConcepts.Table(Stemmer, DutchConcepts.Words), vocabulary.Of(Function), TermSet.Empty, TermSet.Empty, []) { Names = SharedConcepts.Names };
}
