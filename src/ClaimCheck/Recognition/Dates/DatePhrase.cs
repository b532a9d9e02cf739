using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>
/// Tells a text that is nothing but the words of a date, as typed into a form or a chat ("sat at 9", "the 1st", "4/25 at 16h"). There nothing is counted, so that wordings are dates which in
/// prose could be anything, and the day that is asked for is one to come.
/// </summary>
internal static class DatePhrase
{
    private const int MostTokens = 14;

    public static bool Is(TokenizedText text, DateLexicon lexicon)
    {
        if (text.Count > MostTokens)
        {
            return false;
        }

        int i = 0;
        while (i < text.Count && (!text.IsWord(i) || lexicon[text, i].Kind != DateWordKind.None || lexicon.PhraseWords.IsAt(text, i)))
        {
            i++;
        }

        return i == text.Count;
    }
}
