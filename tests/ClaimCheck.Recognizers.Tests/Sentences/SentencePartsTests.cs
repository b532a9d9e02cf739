using ClaimCheck.Recognizers.Sentences;

namespace ClaimCheck.Recognizers.Tests.Sentences;

public sealed class SentencePartsTests
{
    [TestCase("One sank. Two came back.", "One sank.|Two came back.")]
    [TestCase("It sank on Jan. 21. Two came back.", "It sank on Jan. 21. Two came back.")]
    [TestCase("It sank in 2019. Two came back.", "It sank in 2019.|Two came back.")]
    [TestCase("Am 3. März sank es. Zwei kamen zurück.", "Am 3. März sank es.|Zwei kamen zurück.")]
    [TestCase("It is 2.5 km. (So they say.) Two came.", "It is 2.5 km.|(So they say.)|Two came.")]
    [TestCase("A line\nthat goes on.\n\nAnother", "A line\nthat goes on.|Another")]
    [TestCase("沈んだ。二人が戻った。", "沈んだ。|二人が戻った。")]
    [TestCase("  \n ", "")]
    [TestCase("", "")]
    public void A_text_is_cut_behind_sentences(string text, string parts) => Assert.That(string.Join('|', SentenceParts.Of(text).Select(span => text[span.Start..span.End])), Is.EqualTo(parts));

    [Test]
    public void Lines_of_a_long_paragraph_are_cut() => Assert.That(SentenceParts.Of(string.Concat(Enumerable.Repeat("a row of a table, 12\n", 100))).Max(span => span.Length), Is.LessThan(500));
}
