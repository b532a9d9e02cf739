using ClaimCheck.Readers.Extraction;
using ClaimCheck.Readers.Html;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimCheck.Readers.Markdown;

/// <summary>The text of parsed Markdown, paragraph by paragraph; rows of tables and entries of lists line by line.</summary>
internal sealed class MarkdownText(string source)
{
    private const string CellMark = " | ";

    public SourceMap Lines { get; } = SourceMap.OfLines(source);

    public MappedText Text { get; } = new();

    /// <summary>The first heading of the first level; null where there is none.</summary>
    public string? Headline { get; private set; }

    public void Append(ContainerBlock container)
    {
        foreach (Block block in container)
        {
            Append(block);
        }
    }

    private void Append(Block block)
    {
        switch (block)
        {
            case Table table:
                AppendTable(table);
                break;
            case Markdig.Syntax.HtmlBlock html:
                AppendHtml(html);
                break;
            // Code, mathematics and front matter are leaves of this kind; link targets have a group of their own.
            case CodeBlock or LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                Append(container);
                break;
            case LeafBlock { Inline: { } inline } leaf:
                FlowText flow = FlowOf(inline);
                Add(flow, IsNextEntry(block));
                Headline ??= leaf is HeadingBlock { Level: 1 } ? flow.Text.ToString() : null;
                break;
        }
    }

    /// <summary>The first paragraph of an entry follows the entry before it on the next line.</summary>
    private static bool IsNextEntry(Block block) =>
        block.Parent is ListItemBlock { Parent: ListBlock list } item && item.IndexOf(block) == 0 && (list.IndexOf(item) > 0 || list.Parent is ListItemBlock);

    private void AppendTable(Table table)
    {
        bool isFirst = true;
        foreach (TableRow row in table.OfType<TableRow>())
        {
            var flow = new FlowText(Lines);
            foreach (TableCell cell in row.OfType<TableCell>())
            {
                flow.AppendMark(CellMark);
                foreach (LeafBlock leaf in cell.Descendants<LeafBlock>())
                {
                    MarkdownInlines.Append(flow, leaf.Inline, source);
                    flow.Separate();
                }
            }

            Add(flow, isRow: !isFirst);
            isFirst = false;
        }
    }

    /// <summary>A block of HTML inside Markdown is read as a page is, but for the choice of an article.</summary>
    private void AppendHtml(Markdig.Syntax.HtmlBlock html)
    {
        int start = html.Span.Start, end = Math.Min(source.Length, html.Span.End + 1);
        var blocks = new HtmlBlockReader(source, Lines);
        foreach (HtmlPiece piece in HtmlPieces.Of(source, start, end))
        {
            blocks.Read(piece);
        }

        blocks.Finish();
        foreach (Html.HtmlBlock block in blocks.Blocks)
        {
            Add(block.Flow, block.IsRow);
        }
    }

    private FlowText FlowOf(ContainerInline inline)
    {
        var flow = new FlowText(Lines);
        MarkdownInlines.Append(flow, inline, source);
        return flow;
    }

    private void Add(FlowText flow, bool isRow)
    {
        if (flow.IsEmpty)
        {
            return;
        }

        if (Text.Length > 0)
        {
            Text.AppendBetween(isRow ? "\n" : "\n\n");
        }

        Text.Append(flow.Text);
    }
}
