using ClaimCheck.Languages.English;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Dutch;

/// <summary>Dutch units.</summary>
internal static class DutchUnits
{
    public static UnitLexicon Lexicon(Vocabulary vocabulary) => EnglishUnits.Lexicon(vocabulary);
}
