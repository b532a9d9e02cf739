using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Masks;

/// <summary>
/// Marks the tokens that hold digits or number words and are neither number nor date: URLs and e-mail addresses, file names, telephone numbers,
/// versions and IP addresses, identifiers ("COVID-19", "G20"), names with a slash ("9/11"), labelled digits ("Flight 370"), house numbers, citations and markers of lists.
/// </summary>
internal sealed class TokenMask(MaskWords words)
{
    private const string RunEnds = "<>()[]{}\"“”«»|";

    private readonly LabelShape _labels = new(words);
    private readonly HouseNumberShape _houses = new(words);
    private readonly IdentifierShape _identifiers = new(words);

    /// <summary>One entry a token, true where recognizers should not look.</summary>
    public bool[] Of(TokenizedText text)
    {
        var masked = new bool[text.Count];
        var page = new PageShape(words);
        int i = 0;
        while (i < text.Count)
        {
            int end = RunEnd(text, i);
            MaskRun(text, i, end, masked);
            for (; i < end; i++)
            {
                page.Mask(text, i, masked);
                _labels.Mask(text, i, masked);
                _houses.Mask(text, i, masked);
            }
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
        _identifiers.Mask(text, first, end, masked);
        MaskSlashNames(text, first, end, masked);
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
            if (words.SlashNames.Contains(text.Text[span.Start..span.End]))
            {
                Fill(masked, i, i + 3);
            }
        }
    }

    internal static void Fill(bool[] masked, int first, int end) => Array.Fill(masked, true, first, end - first);
}
