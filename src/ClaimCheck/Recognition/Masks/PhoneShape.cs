using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Masks;

/// <summary>
/// Telephone numbers: "+44 20 7946 0958", "(202) 555-0143", "020 7946 0958", "555-0143", "1-800-555-0199"; longer rows of digits and hyphens (accounts, ISBN) and of groups of four (cards).
/// </summary>
internal sealed class PhoneShape(MaskWords words)
{
    private const int MostTokens = 16;

    public void Mask(TokenizedText text, int first, Span<bool> masked)
    {
        char c = text.First(first);
        if (masked[first] || !(text.IsDigits(first) || c is '+' or '('))
        {
            return;
        }

        int end = first;
        int digits = 0;
        int groups = 0;
        bool hyphens = false;
        while (end < text.Count && end - first < MostTokens && text[end].LineBreaksBefore == 0 | end == first && IsPart(text, end, first, c))
        {
            digits += text.IsDigits(end) ? text[end].Length : 0;
            groups += text.IsDigits(end) ? 1 : 0;
            hyphens |= text.First(end) is '-' or '–' or '‑' && !text[end].SpaceBefore;
            end++;
        }

        while (end > first && !text.IsDigits(end - 1))
        {
            end--;
        }

        bool international = c == '+' && digits is >= 8 and <= 15 && groups > 1;
        bool area = c == '(' && digits is >= 9 and <= 12 && groups >= 3;
        bool hyphenated = text.IsDigits(first) && hyphens && ((groups >= 3 && digits >= 9) || IsLocal(text, first, end));
        if (international || area || hyphenated)
        {
            TokenMask.Fill(masked, first, end);
        }
        else if (SpacedEnd(text, first) is var row && row > first)
        {
            TokenMask.Fill(masked, first, row);
        }
    }

    /// <summary>The end of a row of digit groups that only spaces part: a code of the country with a leading zero ("01632 960 983"), or three and more groups of four that are no years.</summary>
    private static int SpacedEnd(TokenizedText text, int first)
    {
        int end = first;
        int digits = 0;
        bool fours = true, years = true;
        while (end - first < MostTokens && text.IsDigits(end) && (end == first || (text[end].Start == text[end - 1].End + 1 && text[end].LineBreaksBefore == 0)))
        {
            digits += text[end].Length;
            fours &= text[end].Length == 4;
            years &= text.First(end) is '1' or '2';
            end++;
        }

        bool domestic = text.First(first) == '0' && text[first].Length > 1 && end - first > 1 && digits is >= 9 and <= 12;
        return domestic || (fours && !years && end - first >= 3) ? end : first;
    }

    private static bool IsPart(TokenizedText text, int i, int first, char opening)
    {
        bool mark = text.First(i) is '-' or '–' or '‑' or '/' or '.' or '(' or ')' or '+';
        bool spaceAllowed = opening is '+' or '(';
        return (text.IsDigits(i) || (mark && (i == first || spaceAllowed || !text[i].SpaceBefore))) && (i == first || spaceAllowed || !text[i].SpaceBefore);
    }

    /// <summary>"555-0143", "call 934-2211": three and four digits, the second with a leading zero or the whole too odd for a range, or behind a word for telephones.</summary>
    private bool IsLocal(TokenizedText text, int first, int end) =>
        end == first + 3 && text[first].Length == 3 && text[first + 2].Length == 4
        && ((text.First(first) == '5' && text.First(first + 2) == '0') || words.Calls.IsAt(text, text.First(first - 1) is '.' or ':' ? first - 2 : first - 1));
}
