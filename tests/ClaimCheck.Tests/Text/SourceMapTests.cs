namespace ClaimCheck.Tests.Text;

public sealed class SourceMapTests
{
    [TestCase("", 0, 1, 1)]
    [TestCase("ab", 1, 1, 2)]
    [TestCase("ab", 2, 1, 3, Description = "the end of the text is a place too")]
    [TestCase("a\nb", 1, 1, 2, Description = "the break belongs to the line it ends")]
    [TestCase("a\nb", 2, 2, 1)]
    [TestCase("a\r\nb", 2, 1, 3)]
    [TestCase("a\r\nb", 3, 2, 1)]
    [TestCase("a\rb", 2, 2, 1)]
    [TestCase("a\n\nb", 2, 2, 1)]
    [TestCase("a\n\nb", 3, 3, 1)]
    [TestCase("a\r\rb", 3, 3, 1)]
    [TestCase("a\n", 2, 2, 1)]
    [TestCase("a\r", 2, 2, 1)]
    public void An_offset_is_at(string text, int offset, int line, int column) =>
        Assert.That(SourceMap.OfLines(text)[offset], Is.EqualTo(new TextPosition(line, column)));

    [TestCase(0, 3, 5)]
    [TestCase(3, 3, 8)]
    [TestCase(4, 1, 2, Description = "a segment may go back in the file")]
    [TestCase(9, 1, 7, Description = "the last one has no end")]
    public void A_map_of_segments_leads_into_the_file(int offset, int line, int column) =>
        Assert.That(new SourceMap([new(0, new(3, 5)), new(4, new(1, 2))])[offset], Is.EqualTo(new TextPosition(line, column)));

    [Test]
    public void What_no_segment_covers_is_at_the_start_of_the_file()
    {
        Assert.That(new SourceMap([])[7], Is.EqualTo(new TextPosition(1, 1)));
        Assert.That(new SourceMap([new(5, new(9, 9))])[4], Is.EqualTo(new TextPosition(1, 1)));
    }

    [Test]
    public void Segments_must_be_in_order() =>
        Assert.That(() => new SourceMap([new(4, default), new(4, default)]), Throws.ArgumentException);

    [Test]
    public void Maps_with_the_same_segments_are_equal()
    {
        SourceMap a = SourceMap.OfLines("a\nb"), b = new([new(0, new(1, 1)), new(2, new(2, 1))]);
        Assert.That((a.Equals(b), a.GetHashCode() == b.GetHashCode(), a.Equals(SourceMap.OfLines("ab"))), Is.EqualTo((true, true, false)));
    }

    [Test]
    public void A_document_with_a_map_gives_its_claims_their_places_in_the_file()
    {
        var document = new Document("a.html", "About 310 passengers were evacuated.") { Origins = new SourceMap([new(0, new(12, 4)), new(6, new(12, 30))]) };
        Assert.That(ClaimChecker.Default.Check([document]).Claims.Single().Origin, Is.EqualTo(new TextPosition(12, 4)));
    }

    [Test]
    public void Places_ascend_with_offsets() =>
        Properties.Hold(TestTexts.Any, text =>
        {
            var map = SourceMap.OfLines(text);
            return Enumerable.Range(0, text.Length).All(i => map[i + 1] is var next && (next.Line == map[i].Line
                ? next.Column == map[i].Column + 1
                : next.Line == map[i].Line + 1 && next.Column == 1));
        });
}
