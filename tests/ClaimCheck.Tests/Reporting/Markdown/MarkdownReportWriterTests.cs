using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimCheck.Tests.Reporting.Markdown;

public sealed class MarkdownReportWriterTests
{
    private static readonly MarkdownPipeline GitHubLike = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseFootnotes().UseTaskLists().UseMathematics().Build();

    [Test]
    public void A_disagreement_is_a_table_with_a_row_for_each_claim()
    {
        var parsed = Markdig.Markdown.Parse(new MarkdownReportWriter().Written(HandMade.Example()), GitHubLike);
        Table table = parsed.Descendants<Table>().Single();
        Assert.That(table.OfType<TableRow>().Select(row => string.Join(" / ", row.Select(TextOf))), Is.EqualTo(new[]
        {
            "Source / Says / Range",
            "A 2:20 / said that around three thousand storm guests already arrived at the pier. / [2,500 … 3,500)",
            "B 1:33 / already received around 2,200 male guests by ship. / [1,980 … 2,420]",
        }));
    }

    [Test]
    public void What_is_ignored_and_what_holds_nothing_back_is_folded_away()
    {
        string written = new MarkdownReportWriter().Written(HandMade.Ignoring());
        Assert.That(written, Does.Contain("<details><summary>2 ignored on purpose</summary>").And.Contain("<details><summary>4 ignores without effect</summary>"));
        Assert.That(written, Does.Contain("(number\\-conflict, ignored by the baseline\\: an &#60;older&#62; count)"));
    }

    [Test]
    public void From_three_documents_on_a_table_says_who_says_what() => Assert.That(new MarkdownReportWriter().Written(HandMade.OfThree()), Does.Contain("""
        | | Fact | A | B | C |
        |---|---|---|---|---|
        | ≠ | guests arrived so far | <b>around three thousand</b> | <b>around 2,200</b> | – |
        | = | meals | about seven thousand | up to 7,000 | – |
        """));

    [Test]
    public void The_head_counts_and_agreements_are_folded_away()
    {
        string markdown = new MarkdownReportWriter().Written(HandMade.Example());
        Assert.That(markdown, Does.StartWith("### claimcheck: 1 disagreement, 2 agreements\n").And.Contain("<details><summary>2 agreements</summary>").And.Contain("B says \"male\"".Replace("\"", "&#34;", StringComparison.Ordinal)));
    }

    [Test]
    public void What_a_rule_adds_and_why_something_was_left_alone_are_told_in_words()
    {
        Report report = HandMade.Example();
        var remarked = new Report(report.Documents, report.Claims, [report.Findings[0] with { Remark = "probably a slip" }], []);
        Assert.That(new MarkdownReportWriter().Written(remarked), Does.Contain("\nprobably a slip\n").And.Contain("<code>150</code> (a part of what others count)"));
    }

    [Test]
    public void Words_of_others_are_shown_as_they_are()
    {
        var parsed = Markdig.Markdown.Parse(new MarkdownReportWriter().Written(HostileReport.Make()), GitHubLike);
        Assert.That(parsed.Descendants<LinkInline>(), Is.Empty);
        Assert.That(parsed.Descendants<AutolinkInline>(), Is.Empty);
        Assert.That(parsed.Descendants<HtmlInline>().Select(html => html.Tag).Distinct(), Is.SubsetOf(new[] { "<code>", "</code>", "<!-- -->" }));
        Assert.That(parsed.Descendants<HtmlBlock>().Select(html => html.Lines.ToString().Split('>')[0]).Distinct(), Is.SubsetOf(new[] { "<details", "</details" }));
        Assert.That(parsed.Descendants<TableRow>().Select(row => row.Count).Distinct(), Is.EqualTo(new[] { 3 }), "a bar in a text ends no cell");
        Assert.That(parsed.Descendants<LeafBlock>().Select(TextOf), Has.Some.Contains(PrintableText.Of(HostileReport.Name)));
        Assert.That(parsed.Descendants<LeafBlock>().Select(TextOf), Has.Some.Contains("guests | @someone #12 <img src=x> ::error::"));
    }

    [Test]
    public void Nobody_is_mentioned_and_no_issue_is_linked()
    {
        string html = Markdig.Markdown.ToHtml(new MarkdownReportWriter().Written(HostileReport.Make()), GitHubLike);
        Assert.That(html, Does.Not.Match("@\\w").And.Not.Match("#\\d"));
    }

    [Test]
    public void A_long_report_stays_below_the_length_of_a_comment()
    {
        Report many = HandMade.Example();
        var report = new Report(many.Documents, many.Claims, [.. Enumerable.Repeat(many.Findings[0], 500), .. Enumerable.Repeat(many.Findings[1], 500)], []);
        string markdown = new MarkdownReportWriter().Written(report);
        Assert.That(markdown, Does.Contain("460 more disagreements are not shown.").And.Contain("… and 440 more"));
        Assert.That(markdown.Length, Is.LessThan(65_536));
    }

    private static IEnumerable<MarkdownObject> PartsOf(MarkdownObject block) => block is LeafBlock leaf ? leaf.Inline?.Descendants() ?? [] : block.Descendants();

    private static string TextOf(MarkdownObject block) => string.Concat(PartsOf(block).Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    }));
}
