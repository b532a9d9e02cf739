using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Masks;

/// <summary>Digits that a word before them makes a name of: "Flight 370", "Windows 8.1", "page 3", "John 3:16", "ISBN 0-306-40615-2", "called 911".</summary>
internal sealed class LabelShape(MaskWords words)
{
    private const int LongestCode = 14;

    public void Mask(TokenizedText text, int label, bool[] masked)
    {
        if (!text.IsWord(label) || text.Word(label) == 0)
        {
            return;
        }

        int i = text.First(label + 1) is '.' or ':' ? label + 2 : label + 1;
        if (words.Calls.IsAt(text, label))
        {
            MaskEmergency(text, label, masked);
        }
        else if (!text.IsDigits(i) || text[i].LineBreaksBefore > 0)
        {
            return;
        }
        else if (IsLabel(text, label, i))
        {
            TokenMask.Fill(masked, i, NumberEnd(text, i));
        }
        else if (words.Scriptures.IsAt(text, label) && IsVerse(text, i))
        {
            TokenMask.Fill(masked, i, i + 3);
        }
        else if (words.Codes.IsAt(text, label))
        {
            TokenMask.Fill(masked, i, CodeEnd(text, i));
        }
    }

    /// <summary>"Type 2" but not "Section 8%": what follows may not make an amount of it.</summary>
    private bool IsLabel(TokenizedText text, int label, int i)
    {
        bool capital = char.IsUpper(text.First(label)) || (text[label].Length > 1 && char.IsUpper(text.Span(label)[1]));
        return ((capital && words.Labels.IsAt(text, label)) || words.SmallLabels.IsAt(text, label)) && !(text.IsAttached(i) && i == label + 1) && text.First(NumberEnd(text, i)) != '%';
    }

    /// <summary>After "8.1" and "737-800"; a hyphen before a word hangs the word on.</summary>
    private static int NumberEnd(TokenizedText text, int i)
    {
        int end = i + 1;
        while (text.First(end) is '.' or '-' or '/' && text.IsAttached(end) && text.IsDigits(end + 1) && text.IsAttached(end + 1))
        {
            end += 2;
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

    private void MaskEmergency(TokenizedText text, int call, bool[] masked)
    {
        for (int i = Math.Max(0, call - 1); i <= Math.Min(text.Count - 1, call + 1); i++)
        {
            masked[i] |= words.EmergencyNumbers.IsAt(text, i);
        }
    }
}
