using ClaimCheck.Text;

namespace ClaimCheck.Tests.Text;

public sealed class LineMapTests
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
        Assert.That(new LineMap(text)[offset], Is.EqualTo(new TextPosition(line, column)));

    [Test]
    public void Places_ascend_with_offsets() =>
        Properties.Hold(TestTexts.Any, text =>
        {
            var map = new LineMap(text);
            return Enumerable.Range(0, text.Length).All(i => map[i + 1] is var next && (next.Line == map[i].Line
                ? next.Column == map[i].Column + 1
                : next.Line == map[i].Line + 1 && next.Column == 1));
        });
}
