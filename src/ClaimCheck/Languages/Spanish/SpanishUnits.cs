using ClaimCheck.Languages.English;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Spanish;

/// <summary>Spanish units.</summary>
internal static class SpanishUnits
{
    public static UnitLexicon Lexicon(Vocabulary vocabulary) => EnglishUnits.Lexicon(vocabulary);
}
