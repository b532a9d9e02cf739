using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Italian;

/// <summary>Italian words that loosen or bound a value. Tokens are parted by one space.</summary>
internal static class ItalianHedges
{
    public static HedgeLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, [], [], new RangeWords());
}
