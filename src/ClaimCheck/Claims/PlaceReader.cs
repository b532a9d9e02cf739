using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>Finds where something was counted: what follows the first "in", "across", "near" behind what is counted ("40 people in the eastern province": "province").</summary>
internal static class PlaceReader
{
    private const int Reach = 6;
    private const int LongestPlace = 5;

    public static string Read(TermedText words, ClaimLexicon lexicon, Sentence sentence, int token)
    {
        TokenizedText text = words.Text;
        for (int i = token; i < Math.Min(sentence.EndToken, token + Reach) && text.IsWord(i); i++)
        {
            if (lexicon.PlaceMarkers.IsAt(text, i))
            {
                return PlaceFrom(words, sentence, i + 1);
            }
        }

        return "";
    }

    /// <summary>The last content word of the phrase.</summary>
    private static string PlaceFrom(TermedText words, Sentence sentence, int token)
    {
        TokenizedText text = words.Text;
        string place = "";
        for (int i = token; i < Math.Min(sentence.EndToken, token + LongestPlace) && text.IsWord(i); i++)
        {
            if (words.Term(i) is { } term)
            {
                place = term;
            }
            else if (place.Length > 0)
            {
                break;
            }
        }

        return place;
    }
}
