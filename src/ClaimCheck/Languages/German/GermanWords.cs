using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Languages.German;

/// <summary>German words without a subject of their own, and the endings of the others.</summary>
internal static class GermanWords
{
    public const string Function =
        """
        der die das den dem des ein eine einen einem einer eines kein keine keinen in im an am auf aus bei beim mit nach von vom vor zu zum zur seit bis durch für gegen ohne um
        unter über zwischen während wegen trotz ab und oder aber denn sondern doch wenn als dass daß ob weil obwohl da wie wo wer was welche welcher welches ich du er sie es wir
        ihr mich mir dich dir ihn ihm ihnen uns euch sich mein meine dein sein seine seinen seiner ihre ihren ihrer unser dieser diese dieses diesem diesen jener ist sind war
        waren gewesen wird werden wurde wurden worden hat haben hatte hatten kann können konnte soll sollen muss müssen will nicht auch nur noch schon sehr mehr weniger so man
        alle allen andere anderen jede jeder jedes sagte herr frau
        gestern heute teilte mit laut zufolge
        """;

    /// <summary>Words that news has in every text, by which with the function words its language is told.</summary>
    public const string Telling = Function + " menschen jahre jahren polizei regierung stadt häuser prozent tage euro";

    public static Stemmer Stemmer { get; } = new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), [new("en", ""), new("er", ""), new("e", ""), new("n", ""), new("s", "")]);

    public static WordLexicon Lexicon(Vocabulary vocabulary) =>
        new(Stemmer, SharedConcepts.Table(Stemmer, GermanConcepts.Words), vocabulary.Of(Function), TermSet.Empty, vocabulary.Of("in aus nach bei von für gegen"), []) { Names = SharedConcepts.Names };
}
