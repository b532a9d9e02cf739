using ClaimCheck.Claims;
using ClaimCheck.Languages.English;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Dutch;

/// <summary>Dutch words for stage, mood and results.</summary>
internal static class DutchClaims
{
    public static ClaimLexicon Lexicon(Vocabulary vocabulary) => new()
    {
        Populations = EnglishConcepts.PopulationTable,
        OpposedEvents = EnglishConcepts.OpposedEvents,
        IrregularPlurals = vocabulary.Of(""),
    };
}
