using ClaimCheck.Recognition.Dates;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Italian;

/// <summary>Italian words of days, months and relative dates.</summary>
internal static class ItalianDates
{
    public static DateLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words());

    private static Dictionary<string, DateWord> Words() => new();
}
