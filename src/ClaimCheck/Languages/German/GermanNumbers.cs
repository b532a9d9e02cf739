using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.German;

/// <summary>German number words.</summary>
internal static class GermanNumbers
{
    public static NumberLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words(), [], new NumberContext());

    private static Dictionary<string, NumberWord> Words() => new();
}
