using System.Text.RegularExpressions;
using ClaimCheck.Readers.Extraction;
using ClaimCheck.Readers.Ignoring;

namespace ClaimCheck.Readers.Html;

/// <summary>Reads the article of a web page: its headline and text, its day of publication and its language. Time and memory grow with the length of the page only.</summary>
internal static partial class HtmlReader
{
    public static Document Read(string name, string source)
    {
        var lines = SourceMap.OfLines(source);
        var blocks = new HtmlBlockReader(source, lines);
        var dates = new HtmlDates();
        FlowText? title = null;
        string? language = null, inside = null;
        var comments = new List<TextSpan>();
        foreach (HtmlPiece piece in HtmlPieces.Of(source))
        {
            if (piece.IsStart)
            {
                dates.Look(piece, blocks.Zone);
                language ??= piece.Name == "html" ? piece.Attribute("lang") : null;
                inside = piece.Name == "script" && IsLinkedData(piece.Attribute("type")) ? "script" : piece.Name == "title" && title is null ? "title" : null;
            }
            else if (piece.IsText && inside == "script")
            {
                dates.LookAtLinkedData(source[piece.Start..piece.End]);
            }
            else if (piece.IsText && inside == "title")
            {
                title = new FlowText(lines);
                CharacterReferences.Append(title, source, piece.Start, piece.End);
            }

            else if (piece.IsComment)
            {
                comments.Add(new TextSpan(piece.Start, piece.End));
            }

            blocks.Read(piece);
        }

        blocks.Finish();
        MappedText text = Assemble(blocks.Blocks, title, out string? headline);
        return new Document(name, text.ToString())
        {
            Title = headline,
            PublishedOn = dates.Day,
            Culture = language is not null && LanguageTag().IsMatch(language) ? language : null,
            Origins = text.ToMap(),
            Ignored = new IgnoredSpans(source, lines, text).Of(comments),
        };
    }

    private static MappedText Assemble(List<HtmlBlock> blocks, FlowText? title, out string? headline)
    {
        List<HtmlBlock> article = ArticleChoice.Of(blocks);
        (headline, FlowText? before) = HtmlHeadline.Of(article, blocks, title is { IsEmpty: false } ? title : null);
        var text = new MappedText();
        if (before is not null)
        {
            text.Append(before.Text);
        }

        AppendTo(text, article);
        return text;
    }

    /// <summary>Adds blocks: paragraphs after an empty line, rows and entries on the next.</summary>
    public static void AppendTo(MappedText text, IReadOnlyList<HtmlBlock> blocks)
    {
        HtmlBlock? last = null;
        foreach (HtmlBlock block in blocks)
        {
            if (text.Length > 0)
            {
                text.AppendBetween(last is { IsRow: true } && block.IsRow ? "\n" : "\n\n");
            }

            text.Append(block.Flow.Text);
            last = block;
        }
    }

    private static bool IsLinkedData(string? type) => type is not null && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTag();
}
