namespace ClaimCheck.Recognizers.Tests;

public sealed class SpanTests
{
    private static readonly string[] Pieces =
    [
        "About 20 boats", " sank on 3 March 2026.", " 48 %", "\n\n", " am 3. März", " 二百人", " 2026年3月3日", " \"Jan. 21\"", " İstanbul'da 3 gemi", " $4bn", " 3-1", " ﬁve", " 😀 12", "\u0301 7", " it’s one", " 1.2 to 1.5 million", " since late January 2026", " ½", "\r\n- 5", " الف",
    ];

    [TestCase("en")]
    [TestCase("de")]
    [TestCase("tr")]
    [TestCase("ja")]
    [TestCase("ar")]
    public void Values_lie_inside_the_text_and_apart(string culture)
    {
        var random = new Random(17);
        for (int n = 0; n < 20; n++)
        {
            string text = string.Concat(Enumerable.Range(0, 12).Select(_ => Pieces[random.Next(Pieces.Length)]));
            TextSpan[] spans = [.. Reading.Recognizer.Recognize(new Document("a.txt", text) { Culture = culture }).Select(value => value.Span).OrderBy(span => span.Start)];
            Assert.That(spans, Has.All.Matches<TextSpan>(span => span.Start >= 0 && span.Length > 0 && span.End <= text.Length), text);
            Assert.That(spans.Zip(spans.Skip(1)).Where(pair => pair.First.End > pair.Second.Start), Is.Empty, text);
        }
    }

    [TestCase("Nothing here. Then 12 boats sank.\n\nAnd 7 more sank. “Only 5 came back.” They said.", "12 7 5")]
    public void Spans_are_those_of_the_document(string text, string words) =>
        Assert.That(string.Join(' ', Reading.Recognizer.Recognize(new Document("a.txt", text)).Select(value => text[value.Span.Start..value.Span.End])), Is.EqualTo(words));
}
