using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Masks;

/// <summary>Digits that a word before them makes a name of: "Flight 370", "Windows 8.1", "page 3", "John 3:16", "ISBN 0-306-40615-2", "called 911".</summary>
internal sealed class LabelShape(MaskWords words)
{
    private const int LongestCode = 14;

    public void Mask(TokenizedText text, int digits, Span<bool> masked)
    {
        bool colon = text.First(digits - 1) == ':';
        int label = colon || text.First(digits - 1) == '.' ? digits - 2 : digits - 1;
        if (text[digits].Length == 3 && !text.IsAttached(digits) && words.EmergencyNumbers.Contains(text.Span(digits)))
        {
            masked[digits] |= words.Calls.IsAt(text, digits - 1) || words.Calls.IsAt(text, digits + 1);
        }

        if (IsPlan(text, digits))
        {
            TokenMask.Fill(masked, digits, NumberEnd(text, digits));
        }

        if (text.Word(label) == 0 || !text.IsWord(label) || text[digits].LineBreaksBefore > 0)
        {
            return;
        }

        if (!colon && IsLabel(text, label, digits))
        {
            TokenMask.Fill(masked, digits, NumberEnd(text, digits));
        }
        else if (!colon && words.Scriptures.IsAt(text, label) && IsVerse(text, digits))
        {
            TokenMask.Fill(masked, digits, digits + 3);
        }
        else if (words.Codes.IsAt(text, label))
        {
            TokenMask.Fill(masked, digits, CodeEnd(text, digits));
        }
    }

    /// <summary>"Type 2" but not "Section 8%": what follows may not make an amount of it.</summary>
    private bool IsLabel(TokenizedText text, int label, int digits)
    {
        bool known = words.SmallLabels.IsAt(text, label) || (words.Labels.IsAt(text, label) && (char.IsUpper(text.First(label)) || (text[label].Length > 1 && char.IsUpper(text.Span(label)[1]))));
        return known && !IsDate(text, digits) && !(words.Chambers.IsAt(text, label) && IsVote(text, digits)) && !(text.IsAttached(digits) && digits == label + 1) && text.First(NumberEnd(text, digits)) != '%';
    }

    /// <summary>"Release 03/08/2013": three parts of which the first or the last has the digits of a year.</summary>
    private static bool IsDate(TokenizedText text, int i)
    {
        bool three = text.First(i + 1) is '/' or '-' && text.First(i + 3) == text.First(i + 1) && text.IsDigits(i + 2) && text.IsDigits(i + 4);
        return three && (text[i].Length, text[i + 2].Length, text[i + 4].Length) is ( <= 2, <= 2, 4) or (4, <= 2, <= 2);
    }

    /// <summary>"a 401(k)", "a 501(c)(3)": paragraphs of the law that have become names.</summary>
    private static bool IsPlan(TokenizedText text, int i) => text[i].Length == 3 && text.First(i + 1) == '(' && text.IsAttached(i + 1) && text.IsWord(i + 2) && text.IsAttached(i + 2) && text[i + 2].Length == 1 && text.First(i + 3) == ')';

    /// <summary>"219-213", "219 to 213": the greater side first, and nothing hung on.</summary>
    private bool IsVote(TokenizedText text, int i)
    {
        bool pair = (text.First(i + 1) is '-' or '–' || words.VoteLinks.IsAt(text, i + 1)) && text.IsDigits(i + 2) && NumberEnd(text, i + 2) == i + 3;
        return pair && (text[i].Length > text[i + 2].Length || (text[i].Length == text[i + 2].Length && text.Span(i).SequenceCompareTo(text.Span(i + 2)) > 0));
    }

    /// <summary>After "8.1", "737-800" and "230(c)(1)"; a hyphen before a word hangs the word on.</summary>
    private static int NumberEnd(TokenizedText text, int i)
    {
        int end = i + 1;
        while (text.First(end) is '.' or '-' or '/' && text.IsAttached(end) && text.IsDigits(end + 1) && text.IsAttached(end + 1))
        {
            end += 2;
        }

        while (text.First(end) == '(' && text.IsAttached(end) && text.First(end + 2) == ')' && text.IsAttached(end + 1) && text[end + 1].Length <= 2)
        {
            end += 3;
        }

        return end;
    }

    private static bool IsVerse(TokenizedText text, int i) => text.First(i + 1) == ':' && text.IsAttached(i + 1) && text.IsDigits(i + 2) && text.IsAttached(i + 2);

    private static int CodeEnd(TokenizedText text, int i)
    {
        int end = i + 1;
        while (end - i < LongestCode && end < text.Count && text[end].LineBreaksBefore == 0 && (text.IsDigits(end) || (text.First(end) is '-' or '–' && text.IsDigits(end + 1))))
        {
            end++;
        }

        return end;
    }
}
