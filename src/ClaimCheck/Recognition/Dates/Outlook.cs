using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Tells from the words around a date whether it lies ahead of the day of writing: "the court will sit on Tuesday", but "the court sat on Tuesday".</summary>
internal static class Outlook
{
    /// <summary>How far a verb may stand from the date that it governs.</summary>
    private const int Reach = 14;

    /// <summary>The nearest word with a tense before the token, in its sentence, decides; where there is none, the nearest behind it.</summary>
    public static bool IsAhead(TokenizedText text, int i, DateLexicon lexicon)
    {
        if (i < 0 || i >= text.Count)
        {
            return false;
        }

        Sentence sentence = text.Sentences[text.SentenceOf(i)];
        for (int k = i - 1; k >= Math.Max(sentence.FirstToken, i - Reach); k--)
        {
            if (TenseOf(text, k, lexicon) is { } before)
            {
                return before;
            }
        }

        for (int k = i + 1; k < Math.Min(sentence.EndToken, i + Reach); k++)
        {
            if (TenseOf(text, k, lexicon) is { } after)
            {
                return after;
            }
        }

        return false;
    }

    /// <summary>True for what is to come, false for what was; null for a word without tense.</summary>
    private static bool? TenseOf(TokenizedText text, int i, DateLexicon lexicon)
    {
        if (!text.IsWord(i))
        {
            return null;
        }

        ReadOnlySpan<char> word = text.Span(i);
        return lexicon.FutureWords.IsAt(text, i) || (lexicon.Duties.IsAt(text, i) && lexicon.To.IsAt(text, i + 1)) ? true
            : lexicon.PastWords.IsAt(text, i) || (word.Length > 4 && lexicon.PastEndings.Contains(word[^2..])) ? false
            : null;
    }
}
