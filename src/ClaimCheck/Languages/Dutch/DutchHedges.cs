using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Dutch;

/// <summary>Dutch words that loosen or bound a value. Tokens are parted by one space.</summary>
internal static class DutchHedges
{
    public static HedgeLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, [], [], new RangeWords());
}
