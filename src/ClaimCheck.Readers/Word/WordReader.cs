using System.Runtime.InteropServices;
using System.Xml;
using ClaimCheck.Readers.Extraction;
using DocumentFormat.OpenXml.Packaging;

namespace ClaimCheck.Readers.Word;

/// <summary>
/// Reads a word-processor document (.docx): paragraphs, tables and notes; title and day of creation from its properties. A place is the number of a paragraph, as a
/// reader counts them from the top, empty ones and those in tables too, and the character in it; notes are counted on after the last.
/// </summary>
internal static class WordReader
{
    /// <exception cref="UnreadableFileException">It is no .docx file, or a broken or hostile one.</exception>
    public static Document Read(string name, ReadOnlyMemory<byte> content, ReaderLimits limits)
    {
        try
        {
            using var stream = MemoryMarshal.TryGetArray(content, out ArraySegment<byte> bytes)
                ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
                : new MemoryStream(content.ToArray(), writable: false);
            PackageGuard.Check(stream, limits.UnpackedBytes);
            stream.Position = 0;
            using var package = WordprocessingDocument.Open(stream, isEditable: false);
            return Read(name, package, limits);
        }
        catch (Exception exception) when (exception is InvalidDataException or FileFormatException or OpenXmlPackageException or XmlException or IOException
            or ArgumentException or FormatException or InvalidOperationException or NotSupportedException or NullReferenceException or KeyNotFoundException)
        {
            // The packaging libraries tell of a broken file in all these ways.
            throw new UnreadableFileException("is no readable .docx file: " + PrintableText.Of(exception.Message), exception);
        }
    }

    private static Document Read(string name, WordprocessingDocument package, ReaderLimits limits)
    {
        MainDocumentPart main = package.MainDocumentPart ?? throw new UnreadableFileException("is no .docx file: its main document is missing");
        var text = new WordText(limits.TextLength);
        foreach (OpenXmlPart? part in new OpenXmlPart?[] { main, main.FootnotesPart, main.EndnotesPart })
        {
            if (part is not null)
            {
                using XmlReader xml = SafeXml.Open(part.GetStream(FileMode.Open, FileAccess.Read));
                text.Read(xml);
            }
        }

        CoreProperties properties = package.CoreFilePropertiesPart is { } core ? CoreProperties.Of(core.GetStream(FileMode.Open, FileAccess.Read)) : new CoreProperties(null, null);
        return new Document(name, text.Text.ToString()) { Title = properties.Title, PublishedOn = properties.Day, Origins = text.Text.ToMap() };
    }
}
