namespace ClaimCheck.Readers.Encodings;

/// <summary>Recognizes UTF-16 without a byte order mark: in western text nearly every other byte is NUL.</summary>
internal static class Utf16Order
{
    private const int Look = 1024;
    private const int Shortest = 8;

    /// <summary>True for the high byte first, false for the low byte first, null where it is not UTF-16.</summary>
    public static bool? Of(ReadOnlySpan<byte> content)
    {
        if (content.Length < Shortest || content.Length % 2 != 0)
        {
            return null;
        }

        int even = 0, odd = 0, pairs = Math.Min(Look, content.Length) / 2;
        for (int i = 0; i < 2 * pairs; i += 2)
        {
            even += content[i] == 0 ? 1 : 0;
            odd += content[i + 1] == 0 ? 1 : 0;
        }

        return odd == 0 && even > pairs * 3 / 4 ? true
            : even == 0 && odd > pairs * 3 / 4 ? false
            : null;
    }
}
