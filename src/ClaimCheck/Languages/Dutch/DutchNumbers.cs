using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Dutch;

/// <summary>Dutch number words.</summary>
internal static class DutchNumbers
{
    public static NumberLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words(), [], new NumberContext());

    private static Dictionary<string, NumberWord> Words() => new();
}
