using ClaimCheck.Recognition.Dates;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Portuguese;

/// <summary>Portuguese words of days, months and relative dates.</summary>
internal static class PortugueseDates
{
    public static DateLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words());

    private static Dictionary<string, DateWord> Words() => new();
}
