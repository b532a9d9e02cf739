using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Masks;

/// <summary>What belongs to the page and not to the text: citations ("[12]", "[3, 4]"), footnote marks ("so.12 Then"), markers of lists ("1. Open", "(b) 2)"), numbers of pages ("Page 3 of 12", "- 14 -").</summary>
internal sealed class PageShape(MaskWords words)
{
    private const int LongestCitation = 24;
    private const int LongestMarker = 3;

    /// <summary>The number that the next marker of a list would have.</summary>
    private decimal _next = 1m;

    public void Mask(TokenizedText text, int i, bool[] masked)
    {
        if (text.First(i) == '[')
        {
            MaskCitation(text, i, masked);
        }
        else if (BeginsLine(text, i))
        {
            MaskLine(text, i, masked);
        }
        else if (text.IsDigits(i) && IsFootnote(text, i))
        {
            masked[i] = true;
        }
    }

    /// <summary>Nothing but numbers, commas and dashes between square brackets.</summary>
    private static void MaskCitation(TokenizedText text, int open, bool[] masked)
    {
        int end = open + 1;
        while (end - open < LongestCitation && (IsCited(text, end) || (text.First(end) is ',' or '-' or '–' or ';' && text.IsDigits(end + 1))))
        {
            end++;
        }

        if (end > open + 1 && text.First(end) == ']')
        {
            TokenMask.Fill(masked, open, end + 1);
        }
    }

    private static bool IsCited(TokenizedText text, int i) => text.IsDigits(i) && text[i].Length <= 3;

    /// <summary>"as they said.12 Then": no space before, a space and a capital after.</summary>
    private static bool IsFootnote(TokenizedText text, int i)
    {
        bool closes = text.First(i - 1) == '”' || (text.First(i - 1) == '.' && text.IsAttached(i - 1) && EndsWord(text, i - 2));
        return closes && text.IsAttached(i) && text[i].Length <= 2 && text.IsWord(i + 1) && text[i + 1].SpaceBefore && char.IsUpper(text.First(i + 1));
    }

    /// <summary>A word that is no abbreviation.</summary>
    private static bool EndsWord(TokenizedText text, int i) => text.IsWord(i) && text[i].Length > 3 && char.IsLower(text.Span(i)[^1]);

    private static bool BeginsLine(TokenizedText text, int i) => i == 0 || text[i].LineBreaksBefore > 0;

    private static bool EndsLine(TokenizedText text, int end) => end >= text.Count || text[end].LineBreaksBefore > 0;

    private void MaskLine(TokenizedText text, int i, bool[] masked)
    {
        if (text.First(i) is '-' or '–' or '—' && text.IsDigits(i + 1) && text.First(i + 2) == text.First(i) && EndsLine(text, i + 3))
        {
            masked[i + 1] = true;
        }
        else if (words.Pages.IsAt(text, i) && text.IsDigits(i + 1) && (EndsLine(text, i + 2) || (words.Of.IsAt(text, i + 2) || text.First(i + 2) == '/') && text.IsDigits(i + 3) && EndsLine(text, i + 4)))
        {
            TokenMask.Fill(masked, i + 1, EndsLine(text, i + 2) ? i + 2 : i + 4);
        }
        else
        {
            MaskMarker(text, i, masked);
        }
    }

    /// <summary>"3." where a list has come to three, or where it opens a paragraph: a wrapped line may begin with the last number of a sentence.</summary>
    private void MaskMarker(TokenizedText text, int i, bool[] masked)
    {
        bool bracketed = text.First(i) == '(';
        int number = bracketed ? i + 1 : i;
        bool closed = text.First(number + 1) is '.' or ')' && text.IsAttached(number + 1) && (!bracketed || text.First(number + 1) == ')');
        if (!text.IsDigits(number) || text[number].Length > LongestMarker || !closed || !text.IsWord(number + 2) || !text[number + 2].SpaceBefore || EndsLine(text, number + 2))
        {
            return;
        }

        var digits = new DigitBuffer();
        digits.Append(text.Span(number));
        decimal value = digits.Value;
        if (value == _next || value == 1m || i == 0 || text[i].LineBreaksBefore > 1)
        {
            masked[number] = true;
            _next = value + 1m;
        }
    }
}
