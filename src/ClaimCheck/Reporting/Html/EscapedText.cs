using System.Buffers;
using System.Globalization;

namespace ClaimCheck.Reporting.Html;

/// <summary>
/// Text as it may stand in an element or a quoted attribute. Line ends are line feeds. What a reader could not see, or what would turn the direction of writing, is
/// shown as an escape (\u202e), and half a surrogate pair as U+FFFD, because it cannot be encoded.
/// </summary>
internal static class EscapedText
{
    private const char Unencodable = '\uFFFD';

    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => "&<>\"'".Contains(c) || char.IsSurrogate(c) || (PrintableText.MustBeEscaped(c) && c is not '\n' and not '\t'))]);

    public static void Write(ReadOnlySpan<char> text, TextWriter output)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            output.Write(text[..at]);
            text = text[(at + WriteSpecial(text[at..], output))..];
        }

        output.Write(text);
    }

    /// <summary>How many characters were written.</summary>
    private static int WriteSpecial(ReadOnlySpan<char> text, TextWriter output)
    {
        switch (text)
        {
            case ['&', ..]:
                output.Write("&amp;");
                return 1;
            case ['<', ..]:
                output.Write("&lt;");
                return 1;
            case ['>', ..]:
                output.Write("&gt;");
                return 1;
            case ['"', ..]:
                output.Write("&quot;");
                return 1;
            case ['\'', ..]:
                output.Write("&#39;");
                return 1;
            case ['\r', '\n', ..]:
                output.Write('\n');
                return 2;
            case ['\r', ..]:
                output.Write('\n');
                return 1;
            case [var high, var low, ..] when char.IsSurrogatePair(high, low):
                output.Write(text[..2]);
                return 2;
            case [var half, ..] when char.IsSurrogate(half):
                output.Write(Unencodable);
                return 1;
            default:
                output.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)text[0]:x4}"));
                return 1;
        }
    }
}
