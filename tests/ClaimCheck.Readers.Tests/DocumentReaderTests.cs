using System.Text;

namespace ClaimCheck.Readers.Tests;

public sealed class DocumentReaderTests
{
    [Test]
    public void Plain_text_is_the_file_as_it_is()
    {
        Document document = Reading.One("a.txt", "5 men\r\n<b>came</b>  ");
        Assert.That((document.Name, document.Text, document.Origins), Is.EqualTo(("a.txt", "5 men\r\n<b>came</b>  ", default(SourceMap))));
    }

    [Test]
    public void A_file_is_read_by_its_path()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{nameof(DocumentReaderTests)}.html");
        File.WriteAllText(path, "<p>5 men");
        Document document = DocumentReader.Default.ReadFile(path).Single();
        Assert.That((document.Name, document.Text), Is.EqualTo((path, "5 men")));
        Assert.That(() => DocumentReader.Default.ReadFile(path + ".none"), Throws.InstanceOf<FileNotFoundException>());
    }

    [Test]
    public void The_public_surface_is_the_approved_one()
    {
        const string approved = """
            sealed class ClaimCheck.Readers.DocumentReader
                IReadOnlyList<Document> Read(String name, ReadOnlyMemory<Byte> content)
                IReadOnlyList<Document> Read(String name, Stream content)
                IReadOnlyList<Document> ReadFile(String path)
                new(ReaderLimits limits)
                static DocumentReader Default { get; }
                static IReadOnlyList<String> Endings { get; }

            sealed record ClaimCheck.Readers.ReaderLimits
                Int32 FileBytes { get; init; }
                Int32 TextLength { get; init; }
                Int32 UnpackedBytes { get; init; }
                new()
                static ReaderLimits Default { get; }

            sealed class ClaimCheck.Readers.UnreadableFileException
                new(String message)
                new(String message, Exception inner)
            """;
        Assert.That(global::ClaimCheck.Tests.PublicApi.PublicSurface.Of(typeof(DocumentReader).Assembly).Trim(), Is.EqualTo(approved.ReplaceLineEndings("\n")));
    }

    [TestCase("a.txt")]
    [TestCase("a.md")]
    [TestCase("a.html")]
    [TestCase("a.docx")]
    [TestCase("a")]
    public void An_empty_file_is_an_empty_document(string name) => Assert.That(Reading.One(name, "").Text, Is.Empty);

    [Test]
    public void Empty_JSON_Lines_hold_no_document() => Assert.That(DocumentReader.Default.Read("a.jsonl", Array.Empty<byte>()), Is.Empty);

    [TestCase("a.pdf", "%PDF-1.7 …", "is a PDF file, which is not read")]
    [TestCase("a.txt", "%PDF-1.7 …", "is a PDF file, which is not read")]
    [TestCase("a.rtf", "{\\rtf1\\ansi 5}", "is an RTF file, which is not read")]
    [TestCase("a.docx", "5 men", "is no .docx file: it does not begin as one")]
    public void A_file_of_another_kind_is_named(string name, string content, string message) =>
        Assert.That(Reading.ProblemWith(name, Encoding.UTF8.GetBytes(content)), Is.EqualTo(message));

    [Test]
    public void An_old_Word_file_and_a_picture_are_named()
    {
        Assert.That(Reading.ProblemWith("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1]), Is.EqualTo("is an old (.doc) or encrypted Office file, which is not read"));
        Assert.That(Reading.ProblemWith("a.docx", [0x89, 0x50, 0x4E, 0x47]), Is.EqualTo("is a picture (PNG), which is not read"));
    }

    [Test]
    public void A_file_over_a_limit_is_refused_before_it_is_read_whole()
    {
        var reader = new DocumentReader(new ReaderLimits { FileBytes = 2000, TextLength = 100 });
        Assert.That(() => reader.Read("a.txt", new byte[2001]), Throws.InstanceOf<UnreadableFileException>().With.Message.EqualTo("is larger than 2,000 bytes"));
        Assert.That(() => reader.Read("a.txt", new Endless()), Throws.InstanceOf<UnreadableFileException>().With.Message.EqualTo("is larger than 2,000 bytes"));
        Assert.That(() => reader.Read("a.txt", Encoding.UTF8.GetBytes(new string('x', 101))), Throws.InstanceOf<UnreadableFileException>().With.Message.EqualTo("has a text longer than 100 characters"));
        Assert.That(() => reader.Read("a.md", Encoding.UTF8.GetBytes(new string('x', 101))), Throws.InstanceOf<UnreadableFileException>());
    }

    [Test]
    public void A_limit_is_at_least_1() => Assert.That(() => new ReaderLimits { FileBytes = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void The_same_bytes_give_the_same_document_in_any_culture()
    {
        byte[] page = Encoding.UTF8.GetBytes("<html><head><title>I saw 5 men</title><meta name=DATE content='March 11, 2026'></head><body><article class=STORY><p>İ 5 men.</p></article></body></html>");
        Document here = Reading.One("a.html", page);
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("tr-TR");
            Assert.That(Reading.One("a.html", page), Is.EqualTo(here));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>A stream that never ends.</summary>
    private sealed class Endless : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'x');
            return count;
        }
    }
}
