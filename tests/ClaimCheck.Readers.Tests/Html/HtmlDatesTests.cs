namespace ClaimCheck.Readers.Tests.Html;

public sealed class HtmlDatesTests
{
    [TestCase("<meta property='article:published_time' content='2026-03-11T23:30:00-05:00'>", "2026-03-11")]
    [TestCase("<meta name='DC.date.issued' content='2026-03-11'>", "2026-03-11")]
    [TestCase("<meta name=created content='2026-03-11T23:50:00'>", "2026-03-11")]
    [TestCase("<meta name='dcterms.date' content='2026/03/11'>", "2026-03-11")]
    [TestCase("<meta itemprop=datePublished content=20260311>", "2026-03-11")]
    [TestCase("<meta name=pubdate content='Wed, 11 Mar 2026 08:00:00 GMT'>", "2026-03-11")]
    [TestCase("<meta name=date content='March 11, 2026 8:15 am'>", "2026-03-11")]
    [TestCase("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2020-01-01\"},{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2026-03-11T08:00Z\"}]}</script>", "2026-03-11")]
    [TestCase("<script type='application/ld+json'>\n//<![CDATA[\n{\"@type\":\"Article\",\"datePublished\":\"2026-03-11\"}\n//]]></script>", "2026-03-11")]
    [TestCase("<script type='application/ld+json'><!-- [{\"datePublished\":\"2026-03-11\"}] --></script>", "2026-03-11")]
    [TestCase("<script type='application/ld+json'></script>", null)]
    [TestCase("<script type='application/ld+json'>{ not json }</script><time datetime='2026-03-11'>x</time>", "2026-03-11")]
    [TestCase("<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2026-\\ud83d\"}</script>", null)]
    [TestCase("<span itemprop='datePublished' content='2026-03-11'>x</span>", "2026-03-11")]
    [TestCase("<time datetime='2026-03-11 10:00'>x</time><time datetime='2026-03-12'>y</time>", "2026-03-11")]
    [TestCase("<time datetime='2026-03-12'>y</time><time class='entry-date published' datetime='2026-03-11'>x</time>", "2026-03-11")]
    [TestCase("<time datetime='2026-03-12'>y</time><meta property='article:published_time' content='2026-03-11'>", "2026-03-11")]
    [TestCase("<meta name=date content='2026-03-12'><meta property='article:published_time' content='2026-03-11'>", "2026-03-11")]
    [TestCase("<meta property='article:modified_time' content='2026-03-12'>", null)]
    [TestCase("<nav><time datetime='2026-03-12'>y</time></nav>", null)]
    [TestCase("<meta name=date content='March 2026'>", null)]
    [TestCase("<meta name=date content='2026-02-30'>", null)]
    [TestCase("<time>Wednesday</time>", null)]
    public void The_day_of_publication_is_found(string html, string? day) =>
        Assert.That(Reading.One("a.html", $"<html>{html}<body><p>x").PublishedOn, Is.EqualTo(day is null ? default(DateOnly?) : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
}
