using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimCheck.Reporting.Json;

/// <summary>Brings JSON to a text writer: readable, with only what JSON itself or a line of JSON needs escaped, since it is no HTML.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions OneLine = Indented with { Indented = false };

    /// <summary>Writes one value, ended by a line feed.</summary>
    public static void Write(TextWriter output, bool isIndented, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(new DecodedBytes(output), isIndented ? Indented : OneLine))
        {
            write(json);
        }

        output.Write('\n');
    }

    /// <summary>Passes UTF-8 on to a text writer as it comes: a report of many megabytes is never held as a whole.</summary>
    private sealed class DecodedBytes(TextWriter output) : IBufferWriter<byte>
    {
        private const int ShortestPiece = 1 << 9, LongestPiece = 1 << 14;

        private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
        private byte[] _bytes = [];

        /// <summary>As many as there may be bytes: no character takes less than one.</summary>
        private char[] _characters = [];

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            int wanted = Math.Max(sizeHint, Math.Clamp(2 * _bytes.Length, ShortestPiece, LongestPiece));
            if (_bytes.Length < wanted)
            {
                _bytes = new byte[wanted];
                _characters = new char[wanted + 1];
            }

            return _bytes;
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public void Advance(int count)
        {
            int written = _decoder.GetChars(_bytes.AsSpan(0, count), _characters, flush: false);
            output.Write(_characters, 0, written);
        }
    }
}
