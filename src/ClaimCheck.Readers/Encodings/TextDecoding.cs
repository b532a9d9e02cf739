using System.Text;

namespace ClaimCheck.Readers.Encodings;

/// <summary>
/// Bytes of a file as text: a byte order mark decides, then what the file declares, then UTF-8. What decodes to no text is refused, never guessed at;
/// only UTF-16 without a mark is recognized by the NUL in every other byte.
/// </summary>
internal static class TextDecoding
{
    private const string HoldsNul = "is no text (it holds NUL characters)";

    private static readonly Encoding Utf8 = new UTF8Encoding(false, true);
    private static readonly Encoding LittleEndian = new UnicodeEncoding(false, false, true);
    private static readonly Encoding BigEndian = new UnicodeEncoding(true, false, true);

    /// <param name="content">The bytes of the file.</param>
    /// <param name="declared">The character set that the file says it has; null where it says nothing.</param>
    /// <exception cref="UnreadableFileException">It is no text.</exception>
    public static string Decode(ReadOnlySpan<byte> content, string? declared = null)
    {
        string text = content switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Strictly(Utf8, content[3..], "UTF-8, as its byte order mark says"),
            [0xFF, 0xFE, ..] => Strictly(LittleEndian, content[2..], "UTF-16, as its byte order mark says"),
            [0xFE, 0xFF, ..] => Strictly(BigEndian, content[2..], "UTF-16, as its byte order mark says"),
            _ => Utf16Order.Of(content) is { } isBigEndian
                ? Strictly(isBigEndian ? BigEndian : LittleEndian, content, "UTF-16, as it seems to be")
                : Unmarked(content, declared),
        };
        return text.Contains('\0', StringComparison.Ordinal) ? throw new UnreadableFileException(HoldsNul) : text;
    }

    private static string Unmarked(ReadOnlySpan<byte> content, string? declared)
    {
        if (content.Contains((byte)0))
        {
            throw new UnreadableFileException(HoldsNul);
        }

        // Several bytes that happen to be well-formed UTF-8 are UTF-8: saved pages are often rewritten so, with the old declaration left in them.
        bool isUtf8 = System.Text.Unicode.Utf8.IsValid(content);
        if (isUtf8 && (declared is null || content.ContainsAnyExceptInRange((byte)0, (byte)0x7F)))
        {
            return Utf8.GetString(content);
        }

        if (declared is null)
        {
            throw new UnreadableFileException("is neither UTF-8 nor marked UTF-16 text, and declares no other character set");
        }

        return CharacterSets.Find(declared) is { } encoding ? Strictly(encoding, content, $"{encoding.WebName}, as it declares")
            : isUtf8 ? Utf8.GetString(content)
            : throw new UnreadableFileException($"declares the character set \"{PrintableText.Of(declared)}\", which is not known");
    }

    private static string Strictly(Encoding encoding, ReadOnlySpan<byte> content, string what)
    {
        try
        {
            return encoding.GetString(content);
        }
        catch (DecoderFallbackException exception)
        {
            throw new UnreadableFileException($"is not {what} (byte {exception.Index + 1} of the text)", exception);
        }
    }
}
