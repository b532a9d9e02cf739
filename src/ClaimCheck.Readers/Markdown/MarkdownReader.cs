using ClaimCheck.Readers.Ignoring;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace ClaimCheck.Readers.Markdown;

/// <summary>Reads Markdown as a reader of the rendered page does: without marks, link targets, code blocks and front matter, which gives the title and the day of publication.</summary>
internal static class MarkdownReader
{
    /// <exception cref="UnreadableFileException">It is nested too deeply.</exception>
    public static Document Read(string name, string source)
    {
        var text = new MarkdownText(source);
        MarkdownDocument parsed = Parse(source);
        text.Append(parsed);
        FrontMatter front = FrontMatter.Of(parsed, source);
        return new Document(name, text.Text.ToString())
        {
            Title = front.Title ?? text.Headline,
            PublishedOn = front.PublishedOn,
            Culture = front.Language,
            Origins = text.Text.ToMap(),
            Ignored = new IgnoredSpans(source, text.Lines, text.Text).Of(MarkdownComments.Of(parsed, source)),
        };
    }

    private static MarkdownDocument Parse(string source)
    {
        var pipeline = new MarkdownPipelineBuilder { PreciseSourceLocation = true }
            .UseYamlFrontMatter().UsePipeTables().UseGridTables().UseFootnotes().UseTaskLists().UseAutoLinks().UseMathematics()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();
        try
        {
            return Markdig.Markdown.Parse(source, pipeline);
        }
        catch (ArgumentException exception)
        {
            // How Markdig says that it gives up: quotes in quotes in quotes, a hundred deep.
            throw new UnreadableFileException("is Markdown that is nested too deeply", exception);
        }
    }
}
