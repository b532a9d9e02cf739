using System.Globalization;
using System.Text;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>Measures and cuts text in terminal columns: most East Asian characters and emoji take two, marks above a letter none.</summary>
internal static class ColumnText
{
    public static int WidthOf(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += WidthOf(rune);
        }

        return width;
    }

    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - WidthOf(text)));

    /// <summary>Cuts the end off, and says so with <paramref name="ellipsis"/>.</summary>
    public static string Cut(string text, int width, string ellipsis) =>
        WidthOf(text) <= width ? text : Head(text, width - ellipsis.Length) + ellipsis;

    /// <summary>Cuts the middle out: of a file name the start and the extension say most.</summary>
    public static string CutMiddle(string text, int width, string ellipsis)
    {
        if (WidthOf(text) <= width)
        {
            return text;
        }

        int tail = (width - ellipsis.Length) / 3;
        int start = text.Length;
        for (int used = 0; start > 0 && used < tail; used++)
        {
            start -= start > 1 && char.IsSurrogatePair(text, start - 2) ? 2 : 1;
        }

        return Head(text, width - ellipsis.Length - WidthOf(text[start..])) + ellipsis + text[start..];
    }

    private static string Head(string text, int width)
    {
        int used = 0;
        int end = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            used += WidthOf(rune);
            if (used > width)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return text[..end];
    }

    private static int WidthOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    private static bool IsWide(int c) =>
        c is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
