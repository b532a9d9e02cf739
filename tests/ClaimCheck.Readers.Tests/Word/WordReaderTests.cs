using System.Text;

namespace ClaimCheck.Readers.Tests.Word;

public sealed class WordReaderTests
{
    // The body of a document, and the text that is read of it; | is a line break.
    [TestCase("<w:p><w:r><w:t>Around </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'> 310</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>men</w:t></w:r></w:p>", "Around  310||men")]
    [TestCase("<w:p><w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t><w:noBreakHyphen/><w:t>four</w:t></w:r></w:p>", "One two|three-four")]
    [TestCase("<w:p><w:del><w:r><w:delText>3</w:delText></w:r></w:del><w:ins><w:r><w:t>5</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>6</w:t></w:r></w:moveFrom></w:p>", "5")]
    [TestCase("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>3</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>4</w:t></w:r><w:r><w:rPr><w:strike w:val='0'/></w:rPr><w:t>5</w:t></w:r></w:p>", "5")]
    [TestCase("<w:p><w:r><w:instrText>PAGE 7</w:instrText></w:r><w:r><w:t>8 km</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r></w:p>", "8 km²")]
    [TestCase("<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:t>5</w:t></mc:Choice><mc:Fallback><w:t>6</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>", "5")]
    [TestCase("<w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>5 men</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>", "5 men")]
    [TestCase("<w:p><w:r><w:t>Out</w:t><w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent><w:t>side</w:t></w:r></w:p>", "In the box||Outside")]
    [TestCase("", "")]
    public void A_body_is_read(string body, string text) =>
        Assert.That(Reading.One("a.docx", new WordFile(body).ToBytes()).Text, Is.EqualTo(text.Replace('|', '\n')));

    [Test]
    public void Tables_are_read_row_by_row_and_places_are_paragraphs()
    {
        string body = WordFile.Paragraph("Cars:") + "<w:p/><w:tbl>" + Row("Deck", "Cars") + Row("Upper", "45") + "</w:tbl>" + WordFile.Paragraph("That is all 45.");
        Document document = Reading.One("a.docx", new WordFile(body).ToBytes());
        Assert.That(document.Text, Is.EqualTo("Cars:\n\nDeck | Cars\nUpper | 45\n\nThat is all 45."));
        Assert.That((document.PlaceOf("Cars:"), document.PlaceOf("Upper"), document.PlaceOf("45"), document.PlaceOf("all 45")),
            Is.EqualTo((new TextPosition(1, 1), new TextPosition(5, 1), new TextPosition(6, 1), new TextPosition(7, 9))));
    }

    [Test]
    public void Notes_follow_the_text_and_are_counted_on()
    {
        var file = new WordFile(WordFile.Paragraph("Text.")).WithFootnotes(
            $"<w:footnote w:type='separator'>{WordFile.Paragraph("no")}</w:footnote><w:footnote w:id='1'>{WordFile.Paragraph("All 5 of them.")}</w:footnote>");
        Document document = Reading.One("a.docx", file.ToBytes());
        Assert.That((document.Text, document.PlaceOf("5")), Is.EqualTo(("Text.\n\nAll 5 of them.", new TextPosition(2, 5))));
    }

    [TestCase("<dc:title>Harbour notes</dc:title><dcterms:created>2026-03-11T23:30:00Z</dcterms:created><dcterms:modified>2026-04-01T00:00:00Z</dcterms:modified>", "Harbour notes", "2026-03-11")]
    [TestCase("<dcterms:modified>2026-04-01T00:00:00Z</dcterms:modified>", null, "2026-04-01")]
    [TestCase("<dc:title></dc:title><dcterms:created>soon</dcterms:created>", null, null)]
    public void Properties_tell_title_and_day_as_they_are_written(string properties, string? title, string? day)
    {
        Document document = Reading.One("a.docx", new WordFile("").With("docProps/core.xml", WordFile.CoreXml(properties)).ToBytes());
        Assert.That((document.Title, document.PublishedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo((title, day)));
    }

    [Test]
    public void A_document_without_properties_is_read() =>
        Assert.That(Reading.One("a.docx", new WordFile(WordFile.Paragraph("5")).WithoutProperties().ToBytes()).Text, Is.EqualTo("5"));

    [Test]
    public void The_strict_form_is_read()
    {
        string strict = WordFile.Document(WordFile.Paragraph("5 men")).Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal);
        Assert.That(Reading.One("a.docx", new WordFile("").With("word/document.xml", strict).ToBytes()).Text, Is.EqualTo("5 men"));
    }

    [Test]
    public void A_document_with_another_ending_is_one_by_what_it_begins_with() =>
        Assert.That(Reading.One("a.tmp", new WordFile(WordFile.Paragraph("5 men")).ToBytes()).Text, Is.EqualTo("5 men"));

    private static IEnumerable<TestCaseData> Broken()
    {
        yield return Case("no main document", new WordFile("").Without("word/document.xml"), "part does not exist");
        yield return Case("no relationship to it", new WordFile("").With("_rels/.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'/>"), ".docx");
        yield return Case("no relationships", new WordFile("").Without("_rels/.rels"), ".docx");
        yield return Case("no content types", new WordFile("").Without("[Content_Types].xml"), "is an archive and no .docx file");
        yield return Case("OpenDocument", new WordFile("").Without("[Content_Types].xml").With("mimetype", "application/vnd.oasis.opendocument.text"), "OpenDocument");
        yield return Case("broken XML", new WordFile("").With("word/document.xml", "<w:document"), "is no readable .docx file");
        yield return Case("broken properties", new WordFile("").With("docProps/core.xml", "<"), "is no readable .docx file");
        yield return Case("broken relationships", new WordFile("").With("_rels/.rels", "<Relationships"), "is no readable .docx file");
        yield return Case("external entity", new WordFile("").With("word/document.xml",
            "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>&x;</w:document>"), "DTD");
        yield return Case("entities in entities", new WordFile("").With("docProps/core.xml", "<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><l>&b;</l>"), "DTD");
        yield return Case("a bomb", new WordFile("").With("word/media/image1.png", new byte[300 * 1024 * 1024]), "unpacks to more than 256 MB");
        yield return Case("too much text", new WordFile(string.Concat(Enumerable.Repeat(WordFile.Paragraph(new string('x', 1000)), 17_000))), "has a text longer than 16,777,216 characters");
    }

    [TestCaseSource(nameof(Broken))]
    public void A_broken_or_hostile_file_is_one_line(byte[] file, string message)
    {
        string problem = Reading.ProblemWith("a.docx", file);
        Assert.That(problem, Does.Contain(message).And.Not.Contain('\n'));
    }

    [Test]
    public void A_file_cut_short_is_one_line_wherever_it_is_cut([Range(5, 95, 10)] int percent)
    {
        byte[] whole = new WordFile(WordFile.Paragraph("5 men")).ToBytes();
        Assert.That(Reading.ProblemWith("a.docx", whole[..(whole.Length * percent / 100)]), Does.StartWith("is no ").And.Not.Contain('\n'));
    }

    [Test]
    public void Changed_bytes_are_read_or_refused()
    {
        byte[] whole = new WordFile(WordFile.Paragraph("5 men")).ToBytes();
        var random = new Random(7);
        for (int i = 0; i < 300; i++)
        {
            byte[] changed = [.. whole];
            changed[random.Next(4, changed.Length)] ^= (byte)(1 << random.Next(8));
            Assert.That(Reading.IsReadOrRefused("a.docx", changed), Is.True);
        }
    }

    [Test]
    public void Deep_nesting_is_read_in_time()
    {
        string deep = new StringBuilder().Insert(0, "<w:sdt><w:sdtContent>", 100_000) + WordFile.Paragraph("5 men") + new StringBuilder().Insert(0, "</w:sdtContent></w:sdt>", 100_000);
        Assert.That(Reading.One("a.docx", new WordFile(deep).ToBytes()).Text, Is.EqualTo("5 men"));
    }

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc><w:tcPr/>{WordFile.Paragraph(cell)}</w:tc>"))}</w:tr>";

    private static TestCaseData Case(string name, WordFile file, string message) => new TestCaseData(file.ToBytes(), message).SetArgDisplayNames(name);
}
