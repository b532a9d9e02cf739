using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Masks;

/// <summary>
/// Marks the tokens that hold digits or number words and are neither number nor date: URLs and e-mail addresses, file names, telephone numbers,
/// versions and IP addresses, identifiers ("COVID-19", "G20"), names with a slash ("9/11"), labels ("No. 4").
/// </summary>
internal sealed class TokenMask(NumberContext context)
{
    private const string RunEnds = "<>()[]{}\"“”«»|";

    /// <summary>One entry a token, true where recognizers should not look.</summary>
    public bool[] Of(TokenizedText text)
    {
        var masked = new bool[text.Count];
        int i = 0;
        while (i < text.Count)
        {
            int end = RunEnd(text, i);
            MaskRun(text, i, end, masked);
            i = end;
        }

        return masked;
    }

    /// <summary>A run is what stands together without white space, brackets or quotes.</summary>
    private static int RunEnd(TokenizedText text, int first)
    {
        int end = first + 1;
        while (end < text.Count && !text[end].SpaceBefore && !RunEnds.Contains(text.First(end)) && !RunEnds.Contains(text.First(end - 1)))
        {
            end++;
        }

        return end;
    }

    private void MaskRun(TokenizedText text, int first, int end, bool[] masked)
    {
        if (AddressShape.IsAddress(text, first, end))
        {
            Fill(masked, first, end);
            return;
        }

        PhoneShape.Mask(text, first, masked);
        DottedShape.Mask(text, first, end, masked);
        IdentifierShape.Mask(text, first, end, masked);
        MaskSlashNames(text, first, end, masked);
        MaskLabelled(text, first, masked);
    }

    /// <summary>"No. 4", "Flight 370", "Boeing 737": a capitalised label makes a name of the digits behind it.</summary>
    private void MaskLabelled(TokenizedText text, int label, bool[] masked)
    {
        int i = text.First(label + 1) == '.' ? label + 2 : label + 1;
        if (text.IsWord(label) && text.IsDigits(i) && char.IsUpper(text.First(label)) && text[i].LineBreaksBefore == 0 && context.Labels.IsAt(text, label))
        {
            masked[i] = true;
        }
    }

    private void MaskSlashNames(TokenizedText text, int first, int end, bool[] masked)
    {
        for (int i = first; i + 2 < end; i++)
        {
            if (text.First(i + 1) != '/' || !text.IsDigits(i) || !text.IsDigits(i + 2) || text.SpanOf(i, i + 3).Length > 5 || (text.IsAttached(i + 3) && text.First(i + 3) == '/'))
            {
                continue;
            }

            TextSpan span = text.SpanOf(i, i + 3);
            if (context.SlashNames.Contains(text.Text[span.Start..span.End]))
            {
                Fill(masked, i, i + 3);
            }
        }
    }

    internal static void Fill(bool[] masked, int first, int end) => Array.Fill(masked, true, first, end - first);
}
