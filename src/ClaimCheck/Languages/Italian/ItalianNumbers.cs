using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Italian;

/// <summary>Italian number words.</summary>
internal static class ItalianNumbers
{
    public static NumberLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words(), [], new NumberContext());

    private static Dictionary<string, NumberWord> Words() => new();
}
