using ClaimCheck.Readers.Encodings;
using ClaimCheck.Readers.Html;
using ClaimCheck.Readers.JsonLines;
using ClaimCheck.Readers.Markdown;
using ClaimCheck.Readers.Word;

namespace ClaimCheck.Readers;

/// <summary>
/// Reads files as documents: plain text, Markdown, web pages, .docx and JSON Lines. A document has the text that is checked, a map back to the file, and where the
/// file states them its headline, its day of publication and its language. Immutable and thread-safe; reads no network and no clock.
/// </summary>
public sealed class DocumentReader
{
    private readonly ReaderLimits _limits;

    /// <summary>Makes a reader.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is null.</exception>
    public DocumentReader(ReaderLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        _limits = limits;
    }

    /// <summary>A reader with the default limits.</summary>
    public static DocumentReader Default { get; } = new(ReaderLimits.Default);

    /// <summary>The endings of the names of files that are read, as ".html". A file with another ending is read as what it begins with, or as plain text.</summary>
    public static IReadOnlyList<string> Endings => FileFormats.Endings;

    /// <summary>Reads a file. It is one document; JSON Lines are as many as they hold.</summary>
    /// <param name="path">The file; its documents are called so.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="UnreadableFileException">It is no text, of a kind that is not read, broken, or too large. The message goes on from the name of the file.</exception>
    /// <exception cref="IOException">The file system does not give it.</exception>
    /// <exception cref="UnauthorizedAccessException">The file system does not allow it.</exception>
    public IReadOnlyList<Document> ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using FileStream stream = File.OpenRead(path);
        return Read(path, stream);
    }

    /// <summary>Reads a stream to its end, which stays open.</summary>
    /// <param name="name">What the documents are called; its ending helps to tell the format.</param>
    /// <param name="content">The bytes of the file.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="UnreadableFileException">As for <see cref="ReadFile"/>.</exception>
    public IReadOnlyList<Document> Read(string name, Stream content)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        return Read(name, LimitedContent.Of(content, _limits.FileBytes));
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="name">What the documents are called; its ending helps to tell the format.</param>
    /// <param name="content">The bytes of the file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="UnreadableFileException">As for <see cref="ReadFile"/>.</exception>
    public IReadOnlyList<Document> Read(string name, ReadOnlyMemory<byte> content)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (content.Length > _limits.FileBytes)
        {
            throw new UnreadableFileException(TooMuch.Bytes(_limits.FileBytes));
        }

        IReadOnlyList<Document> documents = FileFormats.Of(name, content.Span) switch
        {
            FileFormat.Markdown => [MarkdownReader.Read(name, TextDecoding.Decode(content.Span))],
            FileFormat.Html => [HtmlReader.Read(name, TextDecoding.Decode(content.Span, DeclaredCharset.In(content.Span)))],
            FileFormat.Word => [WordReader.Read(name, content, _limits)],
            FileFormat.JsonLines => JsonLinesReader.Read(content.Span),
            _ => [new Document(name, TextDecoding.Decode(content.Span))],
        };
        return documents.Sum(document => (long)document.Text.Length) <= _limits.TextLength ? documents
            : throw new UnreadableFileException(TooMuch.Text(_limits.TextLength));
    }
}
