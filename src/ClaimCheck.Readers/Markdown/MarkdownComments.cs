using ClaimCheck.Readers.Html;
using ClaimCheck.Readers.Ignoring;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimCheck.Readers.Markdown;

/// <summary>Where comments stand in a Markdown file: in blocks of HTML and within paragraphs. What looks like one in code is none.</summary>
internal static class MarkdownComments
{
    /// <summary>In the order of the file; none where no comment says what is to be ignored.</summary>
    public static IEnumerable<TextSpan> Of(MarkdownDocument document, string source)
    {
        if (!source.Contains(IgnoreComment.Mark, StringComparison.Ordinal))
        {
            return [];
        }

        IEnumerable<TextSpan> inBlocks = document.Descendants<Markdig.Syntax.HtmlBlock>()
            .SelectMany(block => HtmlPieces.Of(source, block.Span.Start, Math.Min(source.Length, block.Span.End + 1)))
            .Where(piece => piece.IsComment).Select(piece => new TextSpan(piece.Start, piece.End));
        IEnumerable<TextSpan> inParagraphs = document.Descendants<HtmlInline>()
            .Where(inline => inline.Tag.StartsWith("<!--", StringComparison.Ordinal)).Select(inline => new TextSpan(inline.Span.Start, Math.Min(source.Length, inline.Span.End + 1)));
        return inBlocks.Concat(inParagraphs).OrderBy(comment => comment.Start);
    }
}
