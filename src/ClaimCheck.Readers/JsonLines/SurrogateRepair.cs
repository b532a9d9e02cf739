using System.Buffers.Text;

namespace ClaimCheck.Readers.JsonLines;

/// <summary>
/// Replaces half surrogate pairs in a line of JSON by U+FFFD, in place: escaped ones ("\ud800" becomes "\ufffd") and ones that were encoded
/// as three bytes of their own. JSON as other languages write it holds both, and <see cref="System.Text.Json"/> refuses both.
/// </summary>
internal static class SurrogateRepair
{
    private const int EscapeLength = 6;

    public static void Repair(Span<byte> json)
    {
        for (int i = 0; i < json.Length; i++)
        {
            if (json[i] == '\\')
            {
                i += RepairEscape(json[i..]) - 1;
            }
            else if (json[i] == 0xED && i + 2 < json.Length && json[i + 1] >= 0xA0 && json[i + 1] <= 0xBF && (json[i + 2] & 0xC0) == 0x80)
            {
                "\uFFFD"u8.CopyTo(json[i..]);
                i += 2;
            }
        }
    }

    /// <summary>Repairs the escape at the start of <paramref name="json"/>; the number of bytes that are done.</summary>
    private static int RepairEscape(Span<byte> json)
    {
        int unit = UnitAt(json);
        if (unit < 0 || !char.IsSurrogate((char)unit))
        {
            return 2;
        }

        if (char.IsHighSurrogate((char)unit) && UnitAt(json[EscapeLength..]) is >= 0xDC00 and <= 0xDFFF)
        {
            return 2 * EscapeLength;
        }

        "\\ufffd"u8.CopyTo(json);
        return EscapeLength;
    }

    private static int UnitAt(ReadOnlySpan<byte> json) =>
        json.Length >= EscapeLength && json[0] == '\\' && json[1] == 'u'
        && Utf8Parser.TryParse(json[2..EscapeLength], out ushort unit, out int used, 'x') && used == 4
            ? unit
            : -1;
}
