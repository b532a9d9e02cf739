namespace ClaimCheck.Tests.Text;

public sealed class TextSpanTests
{
    [TestCase(0, 3, 2, 5, true)]
    [TestCase(0, 3, 3, 5, false)]
    [TestCase(0, 9, 3, 5, true)]
    [TestCase(3, 3, 0, 9, false)]
    public void Spans_overlap_where_they_share_a_character(int start, int end, int otherStart, int otherEnd, bool expected) => Assert.Multiple(() =>
    {
        Assert.That(new TextSpan(start, end).Overlaps(new TextSpan(otherStart, otherEnd)), Is.EqualTo(expected));
        Assert.That(new TextSpan(otherStart, otherEnd).Overlaps(new TextSpan(start, end)), Is.EqualTo(expected));
    });

    [TestCase(0, 9, 3, 5, true)]
    [TestCase(0, 9, 0, 9, true)]
    [TestCase(3, 5, 0, 9, false)]
    public void A_span_contains_what_lies_inside_it(int start, int end, int otherStart, int otherEnd, bool expected) =>
        Assert.That(new TextSpan(start, end).Contains(new TextSpan(otherStart, otherEnd)), Is.EqualTo(expected));
}
