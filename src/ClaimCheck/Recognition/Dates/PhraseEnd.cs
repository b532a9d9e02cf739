using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Tells whether what was read stands by itself, or a noun or verb goes on with it.</summary>
internal static class PhraseEnd
{
    /// <summary>The text, the line or the clause ends there.</summary>
    public static bool IsAt(TokenizedText text, int i) => i >= text.Count || (!text.IsWord(i) && !text.IsDigits(i)) || text[i].LineBreaksBefore > 0;

    /// <summary>The same, or a word that begins another phrase: "and", "at", "on".</summary>
    public static bool IsAt(TokenizedText text, int i, DateLexicon lexicon) => IsAt(text, i) || lexicon.PhraseStarts.IsAt(text, i);
}
