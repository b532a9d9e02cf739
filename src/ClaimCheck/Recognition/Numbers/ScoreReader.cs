using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Reads scores and votes: "3-1", "58–3"; a rising pair ("1-3") only alone in brackets or near a word of games or votes.</summary>
internal sealed class ScoreReader(NumberLexicon lexicon)
{
    private const int Reach = 12;

    public NumberMention? Read(TokenizedText text, int first)
    {
        if (!text.IsDigits(first) || !text.IsDigits(first + 2) || !IsDash(text.First(first + 1)) || !IsAlone(text, first))
        {
            return null;
        }

        NumberPart left = Side(text, first);
        NumberPart right = Side(text, first + 2);
        bool spaced = text[first + 1].SpaceBefore || text[first + 2].SpaceBefore;
        if (left.IsUntold || right.IsUntold || (left.Value <= right.Value || spaced) && !IsInBrackets(text, first) && !IsNearScoreWord(text, first))
        {
            return null;
        }

        return new NumberMention(first, first + 3, left.Value, NumberForm.Score) { Parts = [left.Value, right.Value] };
    }

    private static NumberPart Side(TokenizedText text, int i)
    {
        var digits = new DigitBuffer();
        digits.Append(text.Span(i));
        bool padded = text[i].Length > 1 && digits.Count < text[i].Length;
        return new NumberPart(i + 1, digits.Value, 1m) { IsUntold = padded || text[i].Length > 3 };
    }

    /// <summary>No third part, no sign, letter or decimal at either end: "2020-01-02", "$3-1", "5-3m".</summary>
    private static bool IsAlone(TokenizedText text, int first)
    {
        bool free = !text.IsAttached(first) || first == 0 || text.First(first - 1) is '(' or '[' or '"' or '“' or '\'' or '‘';
        int end = first + 3;
        bool joined = text.IsAttached(end) && (text.IsWord(end) || text.First(end) is '/' or '%' or '°' || IsDash(text.First(end))
            || (text.First(end) is '.' or ',' or ':' && text.IsDigits(end + 1) && text.IsAttached(end + 1)));
        return free && !joined;
    }

    /// <summary>"the Herons (9-14)": a pair alone in brackets is a score or a record.</summary>
    private static bool IsInBrackets(TokenizedText text, int first) => text.First(first - 1) == '(' && text.First(first + 3) is ')' or ',';

    private bool IsNearScoreWord(TokenizedText text, int first)
    {
        int sentence = text.SentenceOf(first);
        for (int i = Math.Max(0, first - Reach); i < Math.Min(text.Count, first + Reach); i++)
        {
            if (text.IsWord(i) && text.SentenceOf(i) == sentence && lexicon.Context.Scores.IsAt(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDash(char c) => c is '-' or '–' or '‑';
}
