using System.Text;

namespace ClaimCheck.Readers.Tests.JsonLines;

public sealed class JsonLinesReaderTests
{
    [Test]
    public void The_documents_of_all_cases_are_read()
    {
        const string file = """
            {"id": 1, "documents": [{"name": "a.txt", "text": "5 men", "publishedOn": "2026-03-11", "culture": "en-GB"}, {"name": "b.txt", "text": "6 men"}]}

            {"name": "c.txt", "text": "7 men"}
            """;
        var documents = DocumentReader.Default.Read("cases.jsonl", Encoding.UTF8.GetBytes(file));
        Assert.That(documents.Select(document => (document.Name, document.Text)), Is.EqualTo(new[] { ("a.txt", "5 men"), ("b.txt", "6 men"), ("c.txt", "7 men") }));
        Assert.That((documents[0].PublishedOn, documents[0].Culture), Is.EqualTo((new DateOnly(2026, 3, 11), "en-GB")));
    }

    [TestCase("Caf")]
    [TestCase("310")]
    [TestCase("men came")]
    [TestCase("last")]
    public void A_place_is_that_of_the_line(string words)
    {
        const string file = "\n{\"documents\":[{\"name\":\"é\\u00e9\",\"text\":\"Caf\\u00e9 😀 says\\n\\\"310\\\" men came\\t last\"}]}";
        Document document = Reading.One("a.jsonl", file);
        Assert.That(document.Text, Is.EqualTo("Café 😀 says\n\"310\" men came\t last"));
        Assert.That(document.PlaceOf(words), Is.EqualTo(Reading.Find(file, words)));
    }

    [TestCase("{\"documents\":[{\"name\":\"a\",\"text\":\"x\"}]}\n{", "line 2 is not valid JSON (byte 2)")]
    [TestCase("5", "line 1: the line is a number, expected an object with \"id\" and \"documents\"")]
    [TestCase("{\"id\":1}", "line 1: \"documents\" is missing")]
    [TestCase("{\"documents\":[{\"name\":\"a\"}]}", "line 1: documents[0].text is missing")]
    [TestCase("{\"text\":\"x\"}", "line 1: document.name is missing")]
    [TestCase("{\"name\":\"a\",\"text\":\"x\",\"publishedOn\":\"soon\"}", "line 1: document.publishedOn is \"soon\", expected a date as 2026-01-30")]
    public void A_line_that_is_neither_is_named(string file, string message) =>
        Assert.That(Reading.ProblemWith("a.jsonl", Encoding.UTF8.GetBytes(file)), Is.EqualTo(message));

    [Test]
    public void Other_encodings_are_refused() => Assert.That(Reading.ProblemWith("a.jsonl", [0x22, 0xE9, 0x22]), Is.EqualTo("is not UTF-8, as JSON Lines must be"));
}
