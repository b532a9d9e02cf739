using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Tests.Alignment.Space;

public sealed class SentencePostingsTests
{
    private static readonly SentencePostings Sample = new([Sentence(7, 2), Sentence(9), Sentence(2, 40, 7)]);

    [TestCase(2, new[] { 0, 2 })]
    [TestCase(7, new[] { 0, 2 })]
    [TestCase(9, new[] { 1 })]
    [TestCase(40, new[] { 2 })]
    [TestCase(0, new int[0])]
    [TestCase(8, new int[0])]
    [TestCase(41, new int[0])]
    public void The_sentences_of_a_term_ascend(int term, int[] sentences)
    {
        int start = 0;
        Assert.That(Sample.SentencesWith(term, ref start).ToArray(), Is.EqualTo(sentences));
    }

    /// <summary>As a sentence asks for its terms: those of the document among others that it does not hold.</summary>
    [Test]
    public void Terms_asked_for_in_ascending_order_are_all_found()
    {
        var postings = new SentencePostings([Sentence([.. Enumerable.Range(0, 500).Select(n => 3 * n)])]);
        int start = 0;
        List<int> found = [.. Enumerable.Range(0, 1600).Where(term => postings.SentencesWith(term, ref start).Length > 0)];
        Assert.That(found, Is.EqualTo(Enumerable.Range(0, 500).Select(n => 3 * n)));
    }

    [Test]
    public void A_document_without_sentences_holds_nothing()
    {
        int start = 0;
        Assert.That(new SentencePostings([]).SentencesWith(1, ref start).Length, Is.Zero);
    }

    private static SentenceView Sentence(params int[] terms) => new(new TermVector([.. terms.Select(term => (term, 1f))]), [], -1);
}
