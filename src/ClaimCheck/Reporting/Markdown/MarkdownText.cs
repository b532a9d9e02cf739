using System.Text;

namespace ClaimCheck.Reporting.Markdown;

/// <summary>Text of others in Markdown as GitHub reads it: shown as it is, whatever it holds.</summary>
internal static class MarkdownText
{
    /// <summary>On one line, with everything escaped that could be markup, a cell's end, a link, or the name of a person or an issue.</summary>
    public static string Of(string? text)
    {
        var result = new StringBuilder();
        foreach (char c in PrintableText.Of(text))
        {
            _ = c switch
            {
                // What GitHub looks for after all markup has been read is parted by a comment that nobody sees.
                '@' or '#' => result.Append("&#").Append((int)c).Append(";<!-- -->"),
                '<' or '>' or '&' or '|' or '\\' or '"' => result.Append("&#").Append((int)c).Append(';'),
                '*' or '_' or '`' or '[' or ']' or '~' or '$' or ':' or '.' or '!' or '^' or '=' or '-' or '+' => result.Append('\\').Append(c),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    /// <summary>The same in the letters of code.</summary>
    public static string Code(string text) => $"<code>{Of(text)}</code>";
}
