using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Claims;

/// <summary>
/// The counted thing to the right of a number: "ISIS prisoners" in "3,000 ISIS prisoners already entered". Ends at a function word, an adverb,
/// a result ("dead", "missing"), a mark, or after a plural: English compounds keep all nouns but the last in the singular.
/// </summary>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token after its last; equal to <paramref name="FirstToken"/> where nothing is counted.</param>
internal readonly record struct Subject(int FirstToken, int EndToken)
{
    private const int LongestName = 6;

    public bool IsEmpty => EndToken <= FirstToken;

    public int Head => EndToken - 1;

    public static Subject RightOf(TermedText words, WordLexicon lexicon, ClaimLexicon claims, Sentence sentence, int token)
    {
        TokenizedText text = words.Text;
        int first = SkipToNoun(words, lexicon, claims, sentence, token);
        int end = first;
        while (end < sentence.EndToken && end - first < LongestName && Continues(words, lexicon, claims, first, end))
        {
            end++;
            if (char.IsLower(text.First(end - 1)) && claims.IsPlural(text.Span(end - 1)) && !(text.First(end) == '-' && !text[end].SpaceBefore))
            {
                break;
            }
        }

        while (end > first && !text.IsWord(end - 1))
        {
            end--;
        }

        return new Subject(first, end);
    }

    /// <summary>Past "of the", "other", "more": what may stand between a number and its noun.</summary>
    private static int SkipToNoun(TermedText words, WordLexicon lexicon, ClaimLexicon claims, Sentence sentence, int token)
    {
        TokenizedText text = words.Text;
        for (int skipped = 0; skipped < 3 && token < sentence.EndToken; skipped++, token++)
        {
            bool link = claims.NounLinks.IsAt(text, token) || lexicon.IsAdverb(text.Span(token));
            if (!link)
            {
                break;
            }
        }

        return token;
    }

    private static bool Continues(TermedText words, WordLexicon lexicon, ClaimLexicon claims, int first, int i)
    {
        TokenizedText text = words.Text;
        if (text.First(i) is '-' or '’' or '\'' && i > first && !text[i].SpaceBefore)
        {
            return true;
        }

        ReadOnlySpan<char> word = text.Span(i);
        if (words.Term(i) is null || lexicon.IsAdverb(word) || claims.ResultStates.Contains(word))
        {
            return false;
        }

        bool pastParticipleAfterNoun = i > first && claims.IsParticiple(word) && text.First(i - 1) != '-' && char.IsLower(word[0]);
        return !pastParticipleAfterNoun;
    }
}
