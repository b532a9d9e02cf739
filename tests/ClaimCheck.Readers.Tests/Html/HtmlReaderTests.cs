namespace ClaimCheck.Readers.Tests.Html;

public sealed class HtmlReaderTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en-GB"><head><meta charset="utf-8"><title>Bridge closed for 12 days | The Courier</title>
        <style>p { width: 500px }</style></head>
        <body>
        <nav><ul><li><a href="/">Home</a></li><li>99 new stories</li></ul></nav>
        <header><p>Founded in 1901</p></header>
        <main><article>
        <h1>Bridge closed for 12 days</h1>
        <p>About&nbsp;<b>1,200</b> cars cross the bridge
           every day, the council&#8217;s engineer said &amp; wrote.</p>
        <!-- <p>In truth 5,000.</p> -->
        <form><label>Your age: 18</label></form>
        <p>Repairs cost 2.5 million euros.</p>
        </article></main>
        <aside>14 degrees</aside>
        <footer>55 people work here.</footer>
        <script>var cars = 7777;</script>
        </body></html>
        """;

    [Test]
    public void The_article_is_read_and_nothing_around_it() => Assert.That(Reading.One("a.html", Page).Text, Is.EqualTo(
        "Bridge closed for 12 days\n\nAbout\u00a01,200 cars cross the bridge every day, the council’s engineer said & wrote.\n\nRepairs cost 2.5 million euros."));

    [TestCase("Bridge closed")]
    [TestCase("1,200")]
    [TestCase("every day")]
    [TestCase("engineer said")]
    [TestCase("wrote.")]
    [TestCase("2.5 million")]
    public void A_place_is_that_of_the_file(string words)
    {
        string body = Page[Page.IndexOf("<article>", StringComparison.Ordinal)..];
        int at = Page.Length - body.Length + body.IndexOf(words, StringComparison.Ordinal);
        Assert.That(Reading.One("a.html", Page).PlaceOf(words), Is.EqualTo(SourceMap.OfLines(Page)[at]));
    }

    [Test]
    public void Headline_and_language_are_known()
    {
        Document document = Reading.One("a.html", Page);
        Assert.That((document.Title, document.Culture, document.PublishedOn), Is.EqualTo(("Bridge closed for 12 days", "en-GB", default(DateOnly?))));
    }

    // What stands in a body, and the text that is read of it; | is a line break.
    [TestCase("<p>One.<p>Two.", "One.||Two.")]
    [TestCase("<div>One<div>Two</div>Three</div>", "One||Two||Three")]
    [TestCase("<ul><li>One<li>Two</ul>", "One|Two")]
    [TestCase("<p>One<br>Two", "One|Two")]
    [TestCase("a&lt;b &amp;amp; &copy 2026 &#x41;&#66; &#147;q&#148; &bogus;", "a<b &amp; © 2026 AB “q” &bogus;")]
    [TestCase("&#0; &#xD800; &#x110000; &#99999999999; &#; &", "\ufffd \ufffd \ufffd \ufffd &#; &")]
    [TestCase("<table><tr><th>Deck<th>Cars<tr><td>Upper<td>45</table>", "Deck / Cars|Upper / 45")]
    [TestCase("<table><tr><td><p>Upper</p></td><td><p>45</p></td></tr></table>", "Upper / 45")]
    [TestCase("An area of 5 km<sup>2</sup>, on the 21<sup>st</sup>.<sup><a href=#n>3</a></sup>", "An area of 5 km², on the 21st.")]
    [TestCase("It cost <del>3</del> <s>4</s> 5 euros.", "It cost 5 euros.")]
    [TestCase("<p hidden>1</p><p style='display: none'>2</p><p aria-hidden=true>3</p>4", "4")]
    [TestCase("<p>3</p><select><option>4</select><button>5</button><textarea>6</textarea><noscript>7</noscript><template>8</template><svg><title>9</title></svg>", "3")]
    [TestCase("<pre>one\ntwo</pre>", "one|two")]
    [TestCase("<pre><code>x = 5</code></pre><p>Six <code>7</code>.", "Six 7.")]
    [TestCase("<p>One</b></i></div>Two<p>Three", "OneTwo||Three")]
    [TestCase("<!-- 1 --><p>2<!-- <p>3 --> 4", "2 4")]
    [TestCase("<p>a < b, 3 <5</p>", "a < b, 3 <5")]
    [TestCase("<figure><img alt='9 men'><figcaption>Six men</figcaption></figure>", "Six men")]
    [TestCase("<dl><dt>Dead<dd>5<dt>Hurt<dd>6</dl>", "Dead|5|Hurt|6")]
    [TestCase("<form><p>A page of old that is one form from top to bottom says 5.</p></form>", "A page of old that is one form from top to bottom says 5.")]
    public void A_body_is_read(string body, string text) =>
        Assert.That(Reading.One("a.html", $"<html><body>{body}</body></html>").Text, Is.EqualTo(text.Replace('|', '\n').Replace(" / ", " | ", StringComparison.Ordinal)));

    private const string Long = "<p>A long paragraph of an article, long enough to be more than what stands around it, says that 40 boats were lost.</p>";

    // Furniture and the page's own words.
    [TestCase($"<div class='related-stories'><p>Boats sank in 1987.</p></div>{Long}", "1987", false)]
    [TestCase($"<div id=comments><p>I saw 50 of them.</p></div>{Long}", "50", false)]
    [TestCase($"<div class='page has-comments'>{Long}</div>", "40", true)]
    [TestCase($"<div class='sidebar-content'><p>It had 7 masts.</p></div>{Long}", "7 masts", true)]
    [TestCase($"<div role=navigation>12 pages</div>{Long}", "12", false)]
    [TestCase($"<p><a href=/b>Read more: 300 died in the storm of the north</a></p>{Long}", "300", false)]
    [TestCase("<div class=comments><p>Only this is here: 50.</p></div>", "50", true)]
    [TestCase("<nav>Only this is here: 50.</nav>", "50", true)]
    public void Furniture_is_left_out_where_something_else_is_there(string body, string words, bool isRead) =>
        Assert.That(Reading.One("a.html", $"<html><body>{body}</body></html>").Text.Contains(words, StringComparison.Ordinal), Is.EqualTo(isRead));

    [Test]
    public void Teasers_of_other_stories_are_not_the_article()
    {
        string page = $"<html><body><article>{Long}{Long}</article><section><article><p>Teaser 71</p></article><article><p>Teaser 72</p></article></section></body></html>";
        Assert.That(Reading.One("a.html", page).Text, Does.Contain("40 boats").And.Not.Contain("Teaser"));
    }

    [Test]
    public void Posts_of_equal_weight_are_all_read()
    {
        string post = $"<article>{Long}</article>";
        Assert.That(Reading.One("a.html", $"<html><body>{post}{post}{post}</body></html>").Text.Split("40 boats"), Has.Length.EqualTo(4));
    }

    [TestCase("<title>Storm sinks 40 boats - The Courier</title>", "<article><p>The harbour is closed.</p></article>", "Storm sinks 40 boats", "Storm sinks 40 boats\n\nThe harbour is closed.")]
    [TestCase("<title>Storm sinks 40 boats</title>", "<h1>Storm sinks 40 boats</h1><article><p>The harbour is closed.</p></article>", "Storm sinks 40 boats", "Storm sinks 40 boats\n\nThe harbour is closed.")]
    [TestCase("<title>The Courier: storm sinks boats</title>", "<h1>The Courier</h1><article><h2>The Courier: storm sinks boats</h2><p>Closed.</p></article>", "The Courier: storm sinks boats", "The Courier: storm sinks boats\n\nClosed.")]
    [TestCase("", "<article><p>Closed.</p></article>", null, "Closed.")]
    public void A_headline_outside_of_the_article_is_put_before_it(string head, string body, string? title, string text)
    {
        Document document = Reading.One("a.html", $"<html><head>{head}</head><body>{body}</body></html>");
        Assert.That((document.Title, document.Text), Is.EqualTo((title, text)));
    }

    [Test]
    public void A_page_without_any_text_is_an_empty_document() => Assert.That(Reading.One("a.html", "<html><head></head><body><img></body></html>").Text, Is.Empty);

    [Test]
    public void A_file_of_another_ending_that_begins_as_a_page_is_one() =>
        Assert.That(Reading.One("saved", "\n<!-- saved -->\n<!DOCTYPE html><p>5 men").Text, Is.EqualTo("5 men"));
}
