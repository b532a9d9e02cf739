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
        if (text.First(token) == '-' && text.IsAttached(token) && text.IsAttached(token + 1) && words.Term(token + 1) is not null)
        {
            // "a three-story house", "a four-game run": what is counted hangs on the number.
            return new Subject(token + 1, token + 2);
        }

        int first = SkipToNoun(words, lexicon, claims, sentence, token);
        int end = first;
        while (end < sentence.EndToken && end - first < LongestName && Continues(words, lexicon, claims, first, end))
        {
            end++;
            if (claims.HasCapitalNouns && char.IsUpper(text.First(end - 1)))
            {
                break;
            }

            if (char.IsLower(text.First(end - 1)) && claims.IsPlural(text.Span(end - 1)) && !IsPossessive(text.Span(end - 1)) && !(text.First(end) == '-' && !text[end].SpaceBefore))
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

    /// <summary>"island's" goes on: "the island's houses".</summary>
    private static bool IsPossessive(ReadOnlySpan<char> word) => word is [.., '\'' or '’', 's'];

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

    /// <summary>
    /// Hyphens and apostrophes inside words, hyphens that a text sets off by blanks ("dual - core"), and the number of a model inside a name ("12 AK-47 rifles", "12 AK 47 rifles").
    /// </summary>
    private static bool IsInsideCompound(TokenizedText text, int first, int i)
    {
        char mark = text.First(i);
        if (mark is '-' or '’' or '\'' && (!text[i].SpaceBefore || (mark == '-' && char.IsLower(text.First(i - 1)) && char.IsLower(text.First(i + 1)))))
        {
            return true;
        }

        int name = text.First(i - 1) == '-' ? i - 2 : i - 1;
        return text.IsDigits(i) && name >= first && char.IsUpper(text.First(name));
    }

    private static bool Continues(TermedText words, WordLexicon lexicon, ClaimLexicon claims, int first, int i)
    {
        TokenizedText text = words.Text;
        if (i > first && IsInsideCompound(text, first, i))
        {
            return true;
        }

        ReadOnlySpan<char> word = text.Span(i);
        if (words.Term(i) is null || lexicon.IsAdverb(word) || claims.ResultStates.Contains(word))
        {
            return false;
        }

        bool verbAfterNoun = i > first && claims.IsVerbForm(word) && text.First(i - 1) != '-';
        return !verbAfterNoun;
    }
}
