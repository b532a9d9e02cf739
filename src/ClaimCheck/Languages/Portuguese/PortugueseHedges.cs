using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Portuguese;

/// <summary>Portuguese words that loosen or bound a value. Tokens are parted by one space.</summary>
internal static class PortugueseHedges
{
    public static HedgeLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, [], [], new RangeWords());
}
