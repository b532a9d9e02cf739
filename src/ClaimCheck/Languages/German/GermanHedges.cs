using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.German;

/// <summary>German words that loosen or bound a value. Tokens are parted by one space.</summary>
internal static class GermanHedges
{
    public static HedgeLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, [], [], new RangeWords());
}
