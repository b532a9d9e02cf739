using System.Globalization;
using System.Text;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>A document's text with its claims in brackets, each with the number that the table gives it: "[around 310]4 passengers", "[[Monday]5, [January 21]6]7" where one lies in another.</summary>
internal static class MarkedText
{
    /// <summary>The lines of the text, laid out to the page's width; runs of empty lines as one.</summary>
    public static void Write(ConsolePage page, string text, IReadOnlyList<Claim> claims)
    {
        const string indent = "  ";
        bool isGapDue = false, isFirst = true;
        foreach (string line in Marked(text, claims, page.Glyphs).Split('\n'))
        {
            string[] words = PrintableText.Of(line).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
            {
                isGapDue = true;
                continue;
            }

            if (isGapDue && !isFirst)
            {
                page.WriteLine();
            }

            page.WriteWrapped(indent, indent.Length, words, " ");
            (isGapDue, isFirst) = (false, false);
        }
    }

    private static string Marked(string text, IReadOnlyList<Claim> claims, Glyphs glyphs)
    {
        // Where brackets meet, inner ones close before outer ones, and outer ones open before inner ones.
        var brackets = claims.Index().SelectMany(claim => new[]
        {
            (At: claim.Item.Span.Start, Opens: true, Length: -claim.Item.Span.Length, claim.Index, Text: glyphs.MarkStart.ToString()),
            (At: claim.Item.Span.End, Opens: false, Length: claim.Item.Span.Length, claim.Index, Text: glyphs.MarkEnd + Number(claim.Index + 1, glyphs)),
        }).OrderBy(bracket => bracket.At).ThenBy(bracket => bracket.Opens).ThenBy(bracket => bracket.Length).ThenBy(bracket => bracket.Opens ? bracket.Index : -bracket.Index);
        var marked = new StringBuilder(text.Length + (8 * claims.Count));
        int written = 0;
        foreach (var (at, _, _, _, bracket) in brackets)
        {
            marked.Append(text, written, at - written).Append(bracket);
            written = at;
        }

        return marked.Append(text, written, text.Length - written).Replace("\r\n", "\n").Replace('\r', '\n').ToString();
    }

    private static string Number(int number, Glyphs glyphs) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => glyphs.MarkDigits[digit - '0']));
}
