using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimCheck.Reporting.Json;

/// <summary>Brings JSON to a text writer: readable, with only what JSON itself or a line of JSON needs escaped, since it is no HTML.</summary>
internal static class JsonOutput
{
    private const int Piece = 2048;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions OneLine = Indented with { Indented = false };

    /// <summary>Writes one value, ended by a line feed.</summary>
    public static void Write(TextWriter output, bool isIndented, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, isIndented ? Indented : OneLine))
        {
            write(json);
        }

        // Decoded a piece at a time: a report of many megabytes then costs its own bytes once, not three times.
        var decoder = Encoding.UTF8.GetDecoder();
        Span<char> piece = stackalloc char[Piece];
        for (var rest = buffer.WrittenSpan; rest.Length > 0;)
        {
            decoder.Convert(rest, piece, false, out int read, out int written, out _);
            output.Write(piece[..written]);
            rest = rest[read..];
        }

        output.Write('\n');
    }
}
