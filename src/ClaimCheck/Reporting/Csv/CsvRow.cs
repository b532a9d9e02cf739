using System.Buffers;

namespace ClaimCheck.Reporting.Csv;

/// <summary>A row of RFC 4180: fields with a comma, a quotation mark or a line break are quoted, quotation marks doubled, the row ended by CR LF.</summary>
internal static class CsvRow
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789.,%");

    public static void Write(TextWriter output, IReadOnlyList<string> fields)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            output.Write(i == 0 ? "" : ",");
            string field = fields[i];
            bool isQuoted = field.AsSpan().ContainsAny(Quoted);
            output.Write(isQuoted ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field);
        }

        output.Write("\r\n");
    }

    /// <summary>
    /// Text that is not ours: on one line, and with an apostrophe where a spreadsheet would calculate it or run it. A signed number is only that.
    /// </summary>
    public static string Safe(string? text)
    {
        string printable = PrintableText.Of(text);
        bool isFormula = printable.Length > 0 && printable[0] is '=' or '+' or '-' or '@' && (printable.Length == 1 || printable[0] is '=' or '@' || printable.AsSpan(1).ContainsAnyExcept(Plain));
        return isFormula ? "'" + printable : printable;
    }
}
