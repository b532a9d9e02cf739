using ClaimCheck.Reporting.Html;

namespace ClaimCheck.Tests.Reporting.Html;

public sealed class GistTests
{
    [TestCase(0, 0, 0, "No documents were checked.")]
    [TestCase(1, 0, 0, "One document was read; there is nothing to compare it with.")]
    [TestCase(1, 2, 1, "One document contradicts itself on two facts.")]
    [TestCase(1, 0, 1, "One document states one fact more than once, always alike.")]
    [TestCase(2, 0, 0, "Two documents were compared; none of their numbers and dates speak of the same fact.")]
    [TestCase(2, 1, 0, "Two documents disagree on one fact.")]
    [TestCase(2, 0, 1, "Two documents agree on the one fact that they share.")]
    [TestCase(7, 0, 9, "Seven documents agree on all nine facts that they share.")]
    [TestCase(12, 6, 1200, "12 documents disagree on six facts and agree on 1,200.")]
    public void Says_what_the_report_comes_to(int documents, int conflicts, int agreements, string expected)
    {
        var report = new Report(
            [.. Enumerable.Range(0, documents).Select(i => new Document($"{i}", ""))],
            [],
            [.. Enumerable.Repeat(HandMade.Conflict(), conflicts), .. Enumerable.Repeat(HandMade.Agreement("x"), agreements)],
            []);
        Assert.That(Gist.Sentence(report), Is.EqualTo(expected));
    }
}
