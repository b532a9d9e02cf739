using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Masks;

/// <summary>Digits that belong to the page and not to the text: citations ("[12]", "[3, 4]"), footnote marks ("so.12 Then"), markers of lists ("1. Open", "2)"), numbers of pages ("Page 3 of 12", "- 14 -").</summary>
internal sealed class PageShape(MaskWords words)
{
    private const int LongestCitation = 24;
    private const int LongestMarker = 3;

    /// <summary>The number that the next marker of a list would have.</summary>
    private decimal _next = 1m;

    public void Mask(TokenizedText text, int digits, Span<bool> masked)
    {
        bool bracketed = text.First(digits - 1) == '(';
        if (text.First(digits - 1) == '[')
        {
            MaskCitation(text, digits - 1, masked);
        }
        else if (BeginsLine(text, digits) || (bracketed && BeginsLine(text, digits - 1)))
        {
            MaskMarker(text, digits, bracketed, masked);
        }
        else if (digits > 0 && BeginsLine(text, digits - 1))
        {
            MaskPageNumber(text, digits, masked);
        }
        else if (IsFootnote(text, digits))
        {
            masked[digits] = true;
        }
    }

    /// <summary>Nothing but numbers, commas and dashes between square brackets.</summary>
    private static void MaskCitation(TokenizedText text, int open, Span<bool> masked)
    {
        int end = open + 1;
        while (end - open < LongestCitation && (IsCited(text, end) || (text.First(end) is ',' or '-' or '–' or ';' && text.IsDigits(end + 1))))
        {
            end++;
        }

        if (text.First(end) == ']')
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

    private void MaskPageNumber(TokenizedText text, int digits, Span<bool> masked)
    {
        char dash = text.First(digits - 1);
        if (dash is '-' or '–' or '—' && text[digits].SpaceBefore)
        {
            masked[digits] |= text.First(digits + 1) == dash && EndsLine(text, digits + 2);
        }
        else if (words.Pages.IsAt(text, digits - 1))
        {
            bool counted = (words.Of.IsAt(text, digits + 1) || text.First(digits + 1) == '/') && text.IsDigits(digits + 2) && EndsLine(text, digits + 3);
            TokenMask.Fill(masked, digits, counted ? digits + 3 : EndsLine(text, digits + 1) ? digits + 1 : digits);
        }
    }

    /// <summary>"3." where a list has come to three, or where it opens a paragraph: a wrapped line may begin with the last number of a sentence.</summary>
    private void MaskMarker(TokenizedText text, int digits, bool bracketed, Span<bool> masked)
    {
        char close = text.First(digits + 1);
        bool closed = text.IsAttached(digits + 1) && (close == ')' || (close == '.' && !bracketed));
        if (text[digits].Length > LongestMarker || !closed || !text.IsWord(digits + 2) || !text[digits + 2].SpaceBefore || EndsLine(text, digits + 2))
        {
            return;
        }

        var number = new DigitBuffer();
        number.Append(text.Span(digits));
        int first = bracketed ? digits - 1 : digits;
        if (number.Value == _next || number.Value == 1m || first == 0 || text[first].LineBreaksBefore > 1)
        {
            masked[digits] = true;
            _next = number.Value + 1m;
        }
    }
}
