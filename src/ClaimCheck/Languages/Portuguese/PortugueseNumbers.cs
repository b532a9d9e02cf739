using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Portuguese;

/// <summary>Portuguese number words.</summary>
internal static class PortugueseNumbers
{
    public static NumberLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words(), [], new NumberContext());

    private static Dictionary<string, NumberWord> Words() => new();
}
