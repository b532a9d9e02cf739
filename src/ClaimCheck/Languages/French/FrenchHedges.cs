using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.French;

/// <summary>French words that loosen or bound a value. Tokens are parted by one space.</summary>
internal static class FrenchHedges
{
    public static HedgeLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, [], [], new RangeWords());
}
