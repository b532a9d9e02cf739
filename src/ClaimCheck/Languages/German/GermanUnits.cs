using ClaimCheck.Languages.English;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.German;

/// <summary>German units.</summary>
internal static class GermanUnits
{
    public static UnitLexicon Lexicon(Vocabulary vocabulary) => EnglishUnits.Lexicon(vocabulary);
}
