using System.IO.Compression;
using System.Text;

namespace ClaimCheck.Readers.Tests.Word;

/// <summary>Makes .docx files part by part, so that any part may be missing, broken or hostile.</summary>
internal sealed class WordFile
{
    private const string Types = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
        <Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
        </Types>
        """;

    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, byte[]> _parts = [];

    public WordFile(string body)
    {
        With("[Content_Types].xml", Types);
        With("_rels/.rels", $"""
            <Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="word/document.xml"/>
            <Relationship Id="r2" Type="{Package}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
            """);
        With("word/document.xml", Document(body));
        With("docProps/core.xml", CoreXml("<dc:title>Harbour notes</dc:title><dcterms:created>2026-03-11T23:30:00Z</dcterms:created><dcterms:modified>2026-04-01T00:00:00Z</dcterms:modified>"));
    }

    public WordFile With(string part, string content) => With(part, Encoding.UTF8.GetBytes(content));

    public WordFile With(string part, byte[] content)
    {
        _parts[part] = content;
        return this;
    }

    public WordFile Without(string part)
    {
        _parts.Remove(part);
        return this;
    }

    public WordFile WithoutProperties()
    {
        With("_rels/.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="word/document.xml"/></Relationships>""");
        return Without("docProps/core.xml");
    }

    public WordFile WithFootnotes(string notes)
    {
        With("word/_rels/document.xml.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Office}/footnotes" Target="footnotes.xml"/></Relationships>""");
        return With("word/footnotes.xml", $"""<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{notes}</w:footnotes>""");
    }

    public static string CoreXml(string properties) => $"""
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{properties}</cp:coreProperties>
        """;

    public static string Document(string body) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{body}</w:body></w:document>
        """;

    public static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in _parts)
            {
                using Stream part = archive.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }
}
