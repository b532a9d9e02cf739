using System.Text;

namespace ClaimCheck.Cli.Input;

/// <summary>Bytes of a file as text: UTF-8 with or without a byte order mark, UTF-16 with one. What decodes to no text is refused, never guessed at.</summary>
internal static class TextDecoding
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, true);
    private static readonly Encoding LittleEndian = new UnicodeEncoding(false, false, true);
    private static readonly Encoding BigEndian = new UnicodeEncoding(true, false, true);

    /// <summary>The text, or null with the reason why there is none.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> bytes, out string reason)
    {
        var (encoding, mark) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
            [0xFF, 0xFE, ..] => (LittleEndian, 2),
            [0xFE, 0xFF, ..] => (BigEndian, 2),
            _ => (Utf8, 0),
        };
        try
        {
            string text = encoding.GetString(bytes[mark..]);
            reason = "is no text (it holds NUL characters)";
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            reason = bytes.Contains((byte)0) && mark == 0 ? "is no text (it holds NUL characters)" : "is neither UTF-8 nor marked UTF-16 text";
            return null;
        }
    }
}
