using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ClaimCheck.Readers.Extraction;

namespace ClaimCheck.Readers.JsonLines;

/// <summary>
/// Reads the documents of JSON Lines: of every case ("documents": […]), or a document a line ({"name", "text"}). A place is the line of the file and the character in it.
/// </summary>
internal static class JsonLinesReader
{
    /// <exception cref="UnreadableFileException">A line is neither; the message names it.</exception>
    public static IReadOnlyList<Document> Read(ReadOnlySpan<byte> content)
    {
        byte[] bytes = content.StartsWith("\uFEFF"u8) ? content[3..].ToArray() : content.ToArray();
        SurrogateRepair.Repair(bytes);
        if (!Utf8.IsValid(bytes))
        {
            throw new UnreadableFileException("is not UTF-8, as JSON Lines must be");
        }

        var documents = new List<Document>();
        int number = 0;
        for (ReadOnlyMemory<byte> rest = bytes; rest.Length > 0;)
        {
            number++;
            int feed = rest.Span.IndexOf((byte)'\n');
            ReadOnlyMemory<byte> line = feed < 0 ? rest : rest[..feed];
            rest = feed < 0 ? default : rest[(feed + 1)..];
            if (line.Span.IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                Read(line, number, documents);
            }
        }

        return documents;
    }

    private static void Read(ReadOnlyMemory<byte> line, int number, List<Document> documents)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            var warnings = new List<string>();
            bool isDocument = root.ValueKind == JsonValueKind.Object && !root.TryGetProperty("documents", out _) && root.TryGetProperty("text", out _);
            if (!isDocument)
            {
                // Told first where the line is no case at all: a number, a list.
                _ = JsonCase.Id(root);
            }

            List<Document> read = isDocument ? [JsonCase.Document(root, "document", warnings)] : JsonCase.Documents(root, warnings);
            JsonElement[] items = isDocument ? [root] : [.. root.GetProperty("documents").EnumerateArray()];
            if (warnings.Count > 0)
            {
                throw new JsonCaseException(warnings[0]);
            }

            documents.AddRange(read.Zip(items, (document, item) => document with { Origins = MapOf(line.Span, item.GetProperty("text"), number) }));
        }
        catch (JsonException exception)
        {
            throw new UnreadableFileException($"line {number} is not valid JSON (byte {exception.BytePositionInLine + 1})", exception);
        }
        catch (JsonCaseException exception)
        {
            throw new UnreadableFileException($"line {number}: {PrintableText.Of(exception.Message)}", exception);
        }
    }

    /// <summary>Follows the text through the line: an escape is one character there and several here.</summary>
    private static SourceMap MapOf(ReadOnlySpan<byte> line, JsonElement text, int number)
    {
        ReadOnlySpan<byte> written = JsonMarshal.GetRawUtf8Value(text);
        line.Overlaps(written, out int start);
        string raw = Encoding.UTF8.GetString(written);
        int column = Encoding.UTF8.GetCharCount(line[..start]) + 1;
        var map = new MappedText();
        for (int i = 1; i < raw.Length - 1;)
        {
            int plain = raw.AsSpan(i, raw.Length - 1 - i).IndexOf('\\');
            plain = plain < 0 ? raw.Length - 1 - i : plain;
            map.Append(raw.AsSpan(i, plain), new TextPosition(number, column + i));
            i += plain;
            if (i < raw.Length - 1)
            {
                // One character, whichever it is.
                map.Append(" ", new TextPosition(number, column + i));
                i += raw[i + 1] == 'u' ? 6 : 2;
            }
        }

        return map.ToMap();
    }
}
