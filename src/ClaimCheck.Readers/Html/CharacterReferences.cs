using System.Globalization;
using System.Text;
using AngleSharp.Html;
using ClaimCheck.Readers.Extraction;

namespace ClaimCheck.Readers.Html;

/// <summary>Resolves the character references of HTML ("&amp;amp;", "&amp;#8220;"), with AngleSharp's table of names. An entity of a document's own is none: nothing outside is ever read.</summary>
internal static class CharacterReferences
{
    private const int LongestName = 32;
    private const int LongestLegacyName = 6;

    /// <summary>Adds the file's text from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static void Append(FlowText flow, string source, int start, int end)
    {
        int plain = start;
        for (int at = NextMark(source, start, end); at >= 0; at = NextMark(source, at, end))
        {
            int length = TryRead(source.AsSpan(at, end - at), out string text);
            if (length > 0)
            {
                flow.Append(source.AsSpan(plain, at - plain), plain);
                flow.AppendFor(text, at);
                plain = at + length;
            }

            at += Math.Max(1, length);
        }

        flow.Append(source.AsSpan(plain, end - plain), plain);
    }

    public static string Resolve(string text)
    {
        if (!text.Contains('&', StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder();
        for (int at = 0; at < text.Length;)
        {
            int length = text[at] == '&' ? TryRead(text.AsSpan(at), out string resolved) : Skip(out resolved);
            result.Append(length > 0 ? resolved : text[at]);
            at += Math.Max(1, length);
        }

        return result.ToString();
    }

    private static int Skip(out string text)
    {
        text = "";
        return 0;
    }

    private static int NextMark(string source, int from, int end) => from >= end ? -1 : source.IndexOf('&', from, end - from);

    /// <summary>The length of the reference at the start of <paramref name="text"/>; 0 where there is none.</summary>
    private static int TryRead(ReadOnlySpan<char> text, out string resolved) =>
        text.Length > 2 && text[1] == '#' ? TryReadNumber(text, out resolved) : TryReadName(text, out resolved);

    private static int TryReadNumber(ReadOnlySpan<char> text, out string resolved)
    {
        bool isHex = text[2] is 'x' or 'X';
        int first = isHex ? 3 : 2, end = first;
        while (end < text.Length && end < LongestName && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        resolved = end == first ? "" : CharacterOf(text[first..end], isHex);
        return end == first ? 0 : end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    private static string CharacterOf(ReadOnlySpan<char> digits, bool isHex)
    {
        if (!int.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code) || code == 0)
        {
            return "\uFFFD";
        }

        // What pages number as the C1 controls are the characters of Windows-1252.
        return HtmlEntityProvider.IsInCharacterTable(code) ? HtmlEntityProvider.GetSymbolFromTable(code) ?? "\uFFFD"
            : Rune.TryCreate(code, out Rune rune) ? rune.ToString()
            : "\uFFFD";
    }

    private static int TryReadName(ReadOnlySpan<char> text, out string resolved)
    {
        int end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end < text.Length && text[end] == ';' && HtmlEntityProvider.Resolver.GetSymbol(text[1..(end + 1)].ToString()) is { } named)
        {
            resolved = named;
            return end + 1;
        }

        // A few old names need no semicolon: "&copy 2026", "AT&ampT".
        for (int length = Math.Min(end - 1, LongestLegacyName); length > 1; length--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(text.Slice(1, length).ToString()) is { } legacy)
            {
                resolved = legacy;
                return length + 1;
            }
        }

        resolved = "";
        return 0;
    }
}
