using System.Text;

namespace ClaimCheck.Readers.Tests.Ignoring;

/// <summary>Line feeds are written as "¶"; what is expected is the text that is ignored, and for which rule and reason.</summary>
public sealed class IgnoredSpansTests
{
    [TestCase("<!-- claimcheck-ignore-next-line number-conflict: an old count -->¶12 lamps¶¶13 lamps", "12 lamps", "number-conflict", "an old count")]
    [TestCase("10 lamps¶¶<!-- claimcheck-ignore-next-line: an old count -->¶¶12 lamps¶13 lamps", "12 lamps", null, "an old count")]
    [TestCase("<!--claimcheck-ignore-next-line : an old count-->¶12 lamps", "12 lamps", null, "an old count")]
    [TestCase("<!-- claimcheck-ignore-next-line: an old¶   count -->¶12 lamps¶13 lamps", "12 lamps", null, "an old count")]
    [TestCase("<!-- claimcheck-ignore-next-block: old -->¶12 lamps¶13 lamps¶¶14 lamps", "12 lamps 13 lamps", null, "old")]
    [TestCase("<!-- claimcheck-ignore-next-block: old -->¶¶- 12 lamps¶- 13 lamps¶¶14 lamps", "12 lamps¶13 lamps", null, "old")]
    [TestCase("<!-- claimcheck-ignore-next-block: old -->¶¶| a | b |¶|---|---|¶| 12 | 13 |¶¶14 lamps", "a | b¶12 | 13", null, "old")]
    [TestCase("10 lamps <!-- claimcheck-ignore-next-block as-of: old --> and 12 lamps¶¶13 lamps", "10 lamps and 12 lamps", "as-of", "old")]
    [TestCase("10 lamps <!-- claimcheck-ignore-next-line: old -->¶12 lamps¶¶13 lamps", "12 lamps", null, "old")]
    [TestCase("12 lamps¶¶<!-- claimcheck-ignore-file as-of: all: of it -->", "12 lamps", "as-of", "all: of it")]
    [TestCase("<!-- claimcheck-ignore-next-line number-conflict -->¶12 lamps", "12 lamps", "number-conflict", "")]
    [TestCase("<!-- claimcheck-ignore-line: old -->¶12 lamps", "", null, "old")]
    [TestCase("12 lamps¶¶<!-- claimcheck-ignore-next-line: old -->", "", null, "old")]
    public void Markdown_comments_reach_what_they_say(string source, string ignored, string? rule, string reason) => Assert.That(Of("a.md", source), Is.EqualTo((ignored, rule, reason)));

    [TestCase("<p>10 lamps</p><!-- claimcheck-ignore-next-block as-of: old --><p>12 lamps</p><p>13 lamps</p>", "12 lamps", "as-of", "old")]
    [TestCase("<ul><!-- claimcheck-ignore-next-line: old -->¶<li>12 lamps</li>¶<li>13 lamps</li></ul>", "12 lamps", null, "old")]
    [TestCase("<!-- claimcheck-ignore-file: old --><p>12 lamps</p><p>13 lamps</p>", "12 lamps¶¶13 lamps", null, "old")]
    public void Comments_of_web_pages_do_too(string source, string ignored, string? rule, string reason) => Assert.That(Of("a.html", source), Is.EqualTo((ignored, rule, reason)));

    [TestCase("a.md", "```¶<!-- claimcheck-ignore-file: old -->¶```¶12 lamps")]
    [TestCase("a.md", "Write `<!-- claimcheck-ignore-file: old -->` before it.")]
    [TestCase("a.md", "<!-- about claimcheck-ignore-file: old -->¶12 lamps")]
    [TestCase("a.html", "<script>// <!-- claimcheck-ignore-file: old --></script><p>12 lamps</p>")]
    [TestCase("a.html", "<p>&lt;!-- claimcheck-ignore-file: old --&gt; 12 lamps</p>")]
    [TestCase("a.txt", "<!-- claimcheck-ignore-file: old -->¶12 lamps")]
    public void What_only_looks_like_such_a_comment_is_none(string name, string source) => Assert.That(Read(name, source).Ignored, Is.Empty);

    [Test]
    public void Every_comment_is_told_with_its_place()
    {
        Document read = Read("a.md", "<!-- claimcheck-ignore-next-line: a -->¶12 lamps¶¶13 lamps <!-- claimcheck-ignore-next-line: b -->¶14 lamps");
        Assert.That(read.Ignored.Select(span => (span.Reason, span.Origin)), Is.EqualTo(new[] { ("a", new TextPosition(1, 1)), ("b", new TextPosition(4, 10)) }));
    }

    [Test]
    [CancelAfter(20_000)]
    public void A_file_full_of_comments_takes_no_longer_than_its_length()
    {
        var source = new StringBuilder();
        for (int i = 0; i < 100_000; i++)
        {
            source.Append("<!-- claimcheck-ignore-next-block: old -->x ");
        }

        Assert.That(DocumentReader.Default.Read("a.html", Encoding.UTF8.GetBytes(source.ToString())).Single().Ignored, Has.Count.EqualTo(100_000));
    }

    private static (string Ignored, string? Rule, string Reason) Of(string name, string source)
    {
        Document document = Read(name, source);
        IgnoredSpan span = document.Ignored.Single();
        return (document.Text[span.Span.Start..span.Span.End].Trim().Replace("\n", "¶", StringComparison.Ordinal), span.Rule, span.Reason);
    }

    private static Document Read(string name, string source) => DocumentReader.Default.Read(name, Encoding.UTF8.GetBytes(source.Replace('¶', '\n'))).Single();
}
