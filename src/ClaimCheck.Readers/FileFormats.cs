using System.Text;

namespace ClaimCheck.Readers;

/// <summary>Chooses the format of a file by what it begins with, and where that says nothing by the ending of its name.</summary>
internal static class FileFormats
{
    // Where a web page may begin behind white space, comments and an XML declaration.
    private const int Look = 1024;

    private static readonly Dictionary<string, FileFormat> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = FileFormat.Text,
        [".text"] = FileFormat.Text,
        [".md"] = FileFormat.Markdown,
        [".markdown"] = FileFormat.Markdown,
        [".html"] = FileFormat.Html,
        [".htm"] = FileFormat.Html,
        [".xhtml"] = FileFormat.Html,
        [".docx"] = FileFormat.Word,
        [".jsonl"] = FileFormat.JsonLines,
        [".ndjson"] = FileFormat.JsonLines,
    };

    public static IReadOnlyList<string> Endings { get; } = [.. ByEnding.Keys];

    /// <exception cref="UnreadableFileException">It begins as a file of a kind that is not read.</exception>
    public static FileFormat Of(string name, ReadOnlySpan<byte> content)
    {
        if (ForeignFiles.NameOf(content) is { } foreign)
        {
            throw new UnreadableFileException($"is {foreign}, which is not read");
        }

        if (content.StartsWith("PK\u0003\u0004"u8))
        {
            return FileFormat.Word;
        }

        bool isKnown = ByEnding.TryGetValue(Path.GetExtension(name), out FileFormat byEnding);
        return isKnown && byEnding is not (FileFormat.Text or FileFormat.Word) ? byEnding
            : isKnown && byEnding == FileFormat.Word && content.Length > 0 ? throw new UnreadableFileException("is no .docx file: it does not begin as one")
            : BeginsAsPage(content) ? FileFormat.Html
            : FileFormat.Text;
    }

    private static bool BeginsAsPage(ReadOnlySpan<byte> content)
    {
        string start = Encoding.Latin1.GetString(content[..Math.Min(Look, content.Length)]).Replace("\0", "", StringComparison.Ordinal).TrimStart('ÿ', 'þ', 'ï', '»', '¿').TrimStart();
        while (start.StartsWith("<!--", StringComparison.Ordinal) || start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            int end = start.IndexOf('>', StringComparison.Ordinal);
            start = end < 0 ? "" : start[(end + 1)..].TrimStart();
        }

        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
