using System.Globalization;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>A report on its way to the output, with what every part of the page asks for.</summary>
internal sealed class ConsolePage(Report report, ConsoleLayout layout, TextWriter output)
{
    public Report Report => report;

    public ConsoleLayout Layout => layout;

    public Glyphs Glyphs { get; } = layout.IsUnicode ? Glyphs.Unicode : Glyphs.Ascii;

    /// <summary>"A 3:126", the place of a claim where its document has been named.</summary>
    public static string PlaceOf(Claim claim) =>
        string.Create(CultureInfo.InvariantCulture, $"{SourceLetter.Of(claim.Source.Index)} {claim.Origin.Line}:{claim.Origin.Column}");

    public void WriteLine(string line = "")
    {
        // Never the machine's line end: the same report is the same bytes everywhere.
        output.Write(line.AsSpan().TrimEnd());
        output.Write('\n');
    }

    /// <summary>Writes pieces one after another, with a new line, indented, where the next one would not fit.</summary>
    public void WriteWrapped(string start, int indent, IEnumerable<string> pieces, string separator)
    {
        string line = start;
        bool isFirst = true;
        foreach (string piece in pieces)
        {
            string next = isFirst ? piece : separator + piece;
            if (!isFirst && ColumnText.WidthOf(line) + ColumnText.WidthOf(next) > layout.Width)
            {
                WriteLine(line + separator);
                line = new string(' ', indent) + piece;
            }
            else
            {
                line += next;
            }

            isFirst = false;
        }

        WriteLine(line);
    }
}
