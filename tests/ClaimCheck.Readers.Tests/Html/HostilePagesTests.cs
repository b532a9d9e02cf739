using System.Diagnostics;
using System.Text;

namespace ClaimCheck.Readers.Tests.Html;

/// <summary>Pages that were made to hang or crash a reader: read in time that grows with their length only.</summary>
public sealed class HostilePagesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static IEnumerable<TestCaseData> Pages()
    {
        yield return Page("nested divs", Times("<div>", 100_000) + "5 men");
        yield return Page("nested formatting", string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<b class=c{i}>")) + "5 men");
        yield return Page("nested tables", Times("<table><tr><td>", 100_000) + "5 men");
        yield return Page("nested articles", Times("<article>", 100_000) + "5 men");
        yield return Page("end tags that close nothing near", "<i><div>" + Times("<b>", 50_000) + Times("</i>", 100_000) + "5 men");
        yield return Page("paragraphs and lists", Times("<p><li>", 100_000) + "5 men");
        yield return Page("attributes", "<div " + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a{i}=1 ")) + ">5 men");
        yield return Page("one attribute again and again", "<div " + Times("class=x ", 200_000) + ">5 men");
        yield return Page("open tags", Times("<", 500_000) + " 5 men");
        yield return Page("references", Times("&", 500_000) + Times("&amp", 100_000) + Times("&#x", 100_000) + " 5 men");
        yield return Page("an open comment", "5 men<!--" + Times("-", 1_000_000));
        yield return Page("open scripts", "5 men" + Times("<script>", 100_000));
        yield return Page("linked data", "5 men<script type='application/ld+json'>" + Times("[", 100_000) + "</script>");
        yield return Page("breaks", Times("<br>", 300_000) + "5 men");
        yield return Page("classes", Times("<div class='" + Times("a ", 50) + "'>", 20_000) + "5 men");
    }

    [TestCaseSource(nameof(Pages))]
    public void A_hostile_page_is_read_in_time(string page)
    {
        var watch = Stopwatch.StartNew();
        Assert.That(Reading.One("a.html", page).Text, Does.Contain("5 men"));
        Assert.That(watch.Elapsed, Is.LessThan(Patience));
    }

    [Test]
    public void Entities_of_a_page_reach_nothing_outside() => Assert.That(
        Reading.One("a.html", "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>&x; 5</p>").Text, Does.Contain("&x; 5").And.Not.Contain("root"));

    private static TestCaseData Page(string name, string body) => new TestCaseData($"<html><body>{body}").SetArgDisplayNames(name);

    private static string Times(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();
}
