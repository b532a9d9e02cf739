using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck.Languages.English;

/// <summary>English, put together from its tables.</summary>
internal static class EnglishLanguage
{
    public static Language Instance { get; } =
        new("en", EnglishSentences.Lexicon, new NumberLexicon(), new DateLexicon(), new HedgeLexicon(), new UnitLexicon());
}
