using ClaimCheck.Readers.Extraction;
using Markdig.Syntax.Inlines;

namespace ClaimCheck.Readers.Markdown;

/// <summary>What is inside a paragraph: text stays, marks, pictures, notes' numbers and struck text go.</summary>
internal static class MarkdownInlines
{
    public static void Append(FlowText flow, Inline? inline, string source)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AppendCopy(flow, literal.Content.AsSpan(), literal.Span.Start, source);
                break;
            case CodeInline code:
                AppendCopy(flow, code.Content, code.Span.Start + code.DelimiterCount, source);
                break;
            case HtmlEntityInline entity:
                flow.AppendFor(entity.Transcoded.AsSpan(), entity.Span.Start);
                break;
            case AutolinkInline link:
                AppendCopy(flow, link.Url, link.Span.Start + 1, source);
                break;
            case LineBreakInline { IsHard: true }:
                flow.BreakLine();
                break;
            case LineBreakInline soft:
                flow.AppendBlank(soft.Span.Start);
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                flow.BreakLine();
                break;
            case LinkInline { IsImage: true } or EmphasisInline { DelimiterChar: '~' }:
                break;
            case ContainerInline container:
                AppendAll(flow, container, source);
                break;
        }
    }

    private static void AppendAll(FlowText flow, ContainerInline container, string source)
    {
        // Struck text may also be marked with tags: what they hold is told no longer.
        int struck = 0;
        foreach (Inline inline in container)
        {
            if (inline is HtmlInline tag)
            {
                struck = Math.Max(0, struck + Strikes(tag.Tag));
            }

            if (struck == 0)
            {
                Append(flow, inline, source);
            }
        }
    }

    private static int Strikes(string tag) => tag.ToLowerInvariant() switch
    {
        "<del>" or "<s>" or "<strike>" => 1,
        "</del>" or "</s>" or "</strike>" => -1,
        _ => 0,
    };

    /// <summary>Most text stands in the file as it is; where it does not (an escape, a code span over two lines) it belongs to the place where it begins.</summary>
    private static void AppendCopy(FlowText flow, ReadOnlySpan<char> text, int start, string source)
    {
        foreach (int offset in (ReadOnlySpan<int>)[start, start + 1])
        {
            if (offset >= 0 && offset + text.Length <= source.Length && source.AsSpan(offset, text.Length).SequenceEqual(text))
            {
                flow.Append(text, offset);
                return;
            }
        }

        foreach (Range word in text.Split(' '))
        {
            flow.AppendFor(text[word], Math.Clamp(start, 0, Math.Max(0, source.Length - 1)));
            flow.Separate();
        }
    }
}
