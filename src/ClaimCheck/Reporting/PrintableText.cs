using System.Globalization;
using System.Text;

namespace ClaimCheck;

/// <summary>
/// Text as a terminal may show it: white space as one blank; control characters, and the marks that turn the direction of writing, as escapes like \u001b.
/// A text to be checked may come from anybody; it must not move the cursor, colour or hide what stands beside it.
/// </summary>
public static class PrintableText
{
    /// <summary>The text on one line, with escapes for what must not reach a terminal: "a\u001b[31mb" for an escape sequence between a and b.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        bool isBlankDue = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isBlankDue = true;
                continue;
            }

            if (isBlankDue && result.Length > 0)
            {
                result.Append(' ');
            }

            isBlankDue = false;
            if (MustBeEscaped(c))
            {
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    /// <summary>Control characters, line ends among them, and marks that turn the direction of writing.</summary>
    internal static bool MustBeEscaped(char c) =>
        char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
