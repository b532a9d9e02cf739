using ClaimCheck.Languages.English;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Italian;

/// <summary>Italian units.</summary>
internal static class ItalianUnits
{
    public static UnitLexicon Lexicon(Vocabulary vocabulary) => EnglishUnits.Lexicon(vocabulary);
}
