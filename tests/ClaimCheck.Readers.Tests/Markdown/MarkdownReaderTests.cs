using System.Diagnostics;

namespace ClaimCheck.Readers.Tests.Markdown;

public sealed class MarkdownReaderTests
{
    // Markdown, and the text that is read of it; | is a line break in both.
    [TestCase("# Head|Some *text* of **5** men.", "Head||Some text of 5 men.")]
    [TestCase("One|two  |three", "One two|three")]
    [TestCase("See [5 men](https://example.org/6?n=7 \"8\") and [9][ref].||[ref]: https://example.org/10", "See 5 men and 9.")]
    [TestCase("![12 men](x.png) came", "came")]
    [TestCase("```|x = 5|```|after", "after")]
    [TestCase("    x = 5||after", "after")]
    [TestCase("~~~|5", "")]
    [TestCase("Set `5` men", "Set 5 men")]
    [TestCase("Men:||- one|- two|  - three||after", "Men:||one|two|three||after")]
    [TestCase("> 5 men|> came", "5 men came")]
    [TestCase("It cost ~~3~~ <del>4</del> 5 euros", "It cost 5 euros")]
    [TestCase("a \\* b &amp; &#53;", "a * b & 5")]
    [TestCase("<div><p>5&nbsp;men</p><!-- 6 --></div>", "5\u00a0men")]
    [TestCase("<!-- 6 -->||5 men <!-- 7 --> came", "5 men came")]
    [TestCase("Men[^1] came||[^1]: All 5 of them.", "Men came||All 5 of them.")]
    [TestCase("- [ ] 5 men|- [x] 6 men", "5 men|6 men")]
    [TestCase("$$|x = 5|$$|after", "after")]
    [TestCase("---|title: 5|---|after", "after")]
    [TestCase("5 men<br>came", "5 men|came")]
    public void Markdown_is_read_as_its_reader_sees_it(string markdown, string text) =>
        Assert.That(Reading.One("a.md", markdown.Replace('|', '\n')).Text, Is.EqualTo(text.Replace('|', '\n')));

    [Test]
    public void A_table_is_read_row_by_row()
    {
        Document document = Reading.One("a.md", "Cars:\n\n| Deck | Cars |\n|---|--:|\n| Upper | **45** |\n| Lower | 38 |\n\nAll.");
        Assert.That(document.Text, Is.EqualTo("Cars:\n\nDeck | Cars\nUpper | 45\nLower | 38\n\nAll."));
        Assert.That((document.PlaceOf("45"), document.PlaceOf("38")), Is.EqualTo((new TextPosition(5, 13), new TextPosition(6, 11))));
    }

    [TestCase("text of")]
    [TestCase("1,200")]
    [TestCase("men & women")]
    [TestCase("came in")]
    [TestCase("12 ships")]
    [TestCase("Later")]
    [TestCase("30 more")]
    [TestCase("in the block")]
    public void A_place_is_that_of_the_file(string words)
    {
        const string file = "---\ntitle: x\n---\n# Head\n\nSome *text of* **1,200** [men & women](/x)\ncame in \\#1 and `12 ships`.\r\n\r\n> Later\n> 30 more.\n\n<div>\n  <b>5</b> in the block\n</div>\n";
        Assert.That(Reading.One("a.md", file).PlaceOf(words), Is.EqualTo(Reading.Find(file, words)));
    }

    [TestCase("---\ntitle: \"Bridge closed\"\ndate: 2026-03-11 10:00\nlang: en-GB\n---\n# Other", "Bridge closed", "2026-03-11", "en-GB")]
    [TestCase("---\ntags: [a]\npublished: 2026-03-11\n---\n# Bridge closed", "Bridge closed", "2026-03-11", null)]
    [TestCase("# Bridge *closed*\ntitle: none", "Bridge closed", null, null)]
    [TestCase("no head", null, null, null)]
    public void Front_matter_and_first_heading_tell_of_the_file(string markdown, string? title, string? day, string? language)
    {
        Document document = Reading.One("a.md", markdown);
        Assert.That((document.Title, document.PublishedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), document.Culture), Is.EqualTo((title, day, language)));
    }

    [TestCase("> ", 20_000)]
    [TestCase("[", 20_000)]
    [TestCase("*a ", 20_000)]
    [TestCase("![a](", 10_000)]
    [TestCase("- ", 20_000)]
    [TestCase("`", 100_001)]
    [TestCase("<div>\n\n", 10_000)]
    [TestCase("| a ", 20_000)]
    [TestCase("a|b\n-|-\n", 10_000)]
    [TestCase("&#", 50_000)]
    [TestCase("~~a~", 20_000)]
    [TestCase("[^a]: b\n", 10_000)]
    public void Hostile_Markdown_is_read_or_refused_in_time(string part, int times)
    {
        var watch = Stopwatch.StartNew();
        string markdown = string.Concat(Enumerable.Repeat(part, times)) + "5 men";
        Assert.That(Reading.IsReadOrRefused("a.md", System.Text.Encoding.UTF8.GetBytes(markdown)), Is.True);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)));
    }
}
