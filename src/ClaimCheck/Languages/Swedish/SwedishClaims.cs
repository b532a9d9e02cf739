using ClaimCheck.Claims;
using ClaimCheck.Languages.English;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Swedish;

/// <summary>Swedish words for stage, mood and results.</summary>
internal static class SwedishClaims
{
    public static ClaimLexicon Lexicon(Vocabulary vocabulary) => new()
    {
        Populations = EnglishConcepts.PopulationTable,
        OpposedEvents = EnglishConcepts.OpposedEvents,
        IrregularPlurals = vocabulary.Of(""),
    };
}
