using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Spanish;

/// <summary>Spanish number words.</summary>
internal static class SpanishNumbers
{
    public static NumberLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words(), [], new NumberContext());

    private static Dictionary<string, NumberWord> Words() => new();
}
