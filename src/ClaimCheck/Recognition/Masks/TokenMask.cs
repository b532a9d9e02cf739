using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Masks;

/// <summary>
/// Marks the tokens that hold digits or number words and are neither number nor date: URLs and e-mail addresses, file names, telephone numbers,
/// versions and IP addresses, identifiers ("COVID-19", "G20"), names with a slash ("9/11"), labelled digits ("Flight 370"), house numbers, citations and markers of lists.
/// </summary>
internal sealed class TokenMask(MaskWords words)
{
    private readonly LabelShape _labels = new(words);
    private readonly HouseNumberShape _houses = new(words);
    private readonly PhoneShape _phones = new(words);
    private readonly NameListShape _lists = new(words);
    private readonly IdentifierShape _identifiers = new(words);

    /// <summary>One entry a token, true where recognizers should not look.</summary>
    public bool[] Of(TokenizedText text)
    {
        var masked = new bool[text.Count];
        Mark(text, masked);
        return masked;
    }

    /// <summary>Marks true every token that recognizers should not look at, and false every other.</summary>
    /// <param name="masked">One entry a token.</param>
    public void Mark(TokenizedText text, Span<bool> masked)
    {
        masked.Clear();
        var page = new PageShape(words);
        int i = 0;
        while (i < text.Count)
        {
            // Most tokens are words between spaces: no run to look at, and nothing to mask.
            if (text[i].Kind == TokenKind.Word && (i + 1 == text.Count || text[i + 1].SpaceBefore))
            {
                i++;
                continue;
            }

            Run run = RunAt(text, i);
            MaskRun(text, run, page, masked);
            i = run.End;
        }
    }

    /// <summary>A run is what stands together without white space, brackets or quotes.</summary>
    private static Run RunAt(TokenizedText text, int first)
    {
        bool digits = text[first].Kind == TokenKind.Digits, joints = false;
        int end = first + 1;
        bool ends = IsRunEnd(text, first);
        while (end < text.Count && !text[end].SpaceBefore && !ends && !IsRunEnd(text, end))
        {
            digits |= text[end].Kind == TokenKind.Digits;
            joints |= text[end - 1].Kind == TokenKind.Mark && text[end].Kind != TokenKind.Mark && !Tokenizer.IsApostrophe(text.First(end - 1));
            end++;
        }

        return new Run(first, end, digits, joints);
    }

    private static bool IsRunEnd(TokenizedText text, int i) =>
        text[i].Kind == TokenKind.Mark && text.First(i) is '<' or '>' or '(' or ')' or '[' or ']' or '{' or '}' or '"' or '“' or '”' or '«' or '»' or '|';

    private void MaskRun(TokenizedText text, Run run, PageShape page, Span<bool> masked)
    {
        if (run.HasJoints && AddressShape.IsAddress(text, run.First, run.End))
        {
            Fill(masked, run.First, run.End);
            return;
        }

        if (run.HasDigits || text.IsDigits(run.End))
        {
            _phones.Mask(text, run.First, masked);
        }

        if (!run.HasDigits)
        {
            return;
        }

        DottedShape.Mask(text, run.First, run.End, masked);
        _identifiers.Mask(text, run.First, run.End, masked);
        MaskSlashNames(text, run.First, run.End, masked);
        for (int i = run.First; i < run.End; i++)
        {
            if (text.IsDigits(i) && !masked[i])
            {
                page.Mask(text, i, masked);
                _labels.Mask(text, i, masked);
                _houses.Mask(text, i, masked);
                _lists.Mask(text, i, masked);
            }
        }
    }

    private void MaskSlashNames(TokenizedText text, int first, int end, Span<bool> masked)
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

    internal static void Fill(Span<bool> masked, int first, int end) => masked[first..end].Fill(true);

    /// <param name="HasDigits">It holds a run of digits.</param>
    /// <param name="HasJoints">A mark stands inside it with something behind: what every address has.</param>
    private readonly record struct Run(int First, int End, bool HasDigits, bool HasJoints);
}
