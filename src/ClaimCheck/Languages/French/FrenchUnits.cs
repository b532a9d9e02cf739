using ClaimCheck.Languages.English;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.French;

/// <summary>French units.</summary>
internal static class FrenchUnits
{
    public static UnitLexicon Lexicon(Vocabulary vocabulary) => EnglishUnits.Lexicon(vocabulary);
}
