using System.Text;
using System.Text.RegularExpressions;

namespace ClaimCheck.Readers.Html;

/// <summary>Finds the character set that a page declares near its start, in <c>meta</c> or in its XML declaration.</summary>
internal static partial class DeclaredCharset
{
    private const int Look = 4096;

    public static string? In(ReadOnlySpan<byte> content)
    {
        string start = Encoding.Latin1.GetString(content[..Math.Min(Look, content.Length)]);
        Match match = Declaration().Match(start);
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex("""<meta\b[^>]{0,400}?charset\s*=\s*["']?\s*(?<name>[\w.:-]{1,40})|^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["'](?<name>[\w.:-]{1,40})""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
