using System.Globalization;
using ClaimCheck.Reporting;
using ClaimCheck.Reporting.Terminal;

namespace ClaimCheck;

/// <summary>
/// Writes what was read as a table for people, one claim a line: place, words, kind, value, hedge and subject. Compared or not makes no difference here.
/// Immutable and thread-safe.
/// </summary>
public sealed class ClaimTableWriter : IReportWriter
{
    private const int WidestText = 34;
    private const int WidestSubject = 32;

    /// <summary>Makes a writer with the default layout.</summary>
    public ClaimTableWriter()
        : this(new ConsoleLayout())
    {
    }

    /// <summary>Makes a writer.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="layout"/> is null.</exception>
    public ClaimTableWriter(ConsoleLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        Layout = layout;
    }

    /// <inheritdoc/>
    public string Name => "claims";

    /// <summary>How it lays out.</summary>
    public ConsoleLayout Layout { get; }

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var page = new ConsolePage(report, Layout, output);
        for (int i = 0; i < report.Documents.Count; i++)
        {
            int index = i;
            var rows = report.Claims.Where(claim => claim.Source.Index == index).Select(claim => Row(claim, page.Glyphs)).ToList();
            string count = string.Create(CultureInfo.InvariantCulture, $"{rows.Count} {(rows.Count == 1 ? "claim" : "claims")}");
            page.WriteLine((i > 0 ? "\n" : "") + $"{PrintableText.Of(report.Documents[i].Name)}: {count}");
            WriteTable(page, rows);
        }
    }

    private static void WriteTable(ConsolePage page, List<string[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        rows.Insert(0, ["PLACE", "TEXT", "KIND", "VALUE", "TIMEX", "HEDGE", "SUBJECT"]);
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => ColumnText.WidthOf(row[column]))).ToList();

        // A column in which no claim has anything is left out.
        var shown = Enumerable.Range(0, rows[0].Length).Where(column => rows.Skip(1).Any(row => row[column].Length > 0)).ToList();
        foreach (string[] row in rows)
        {
            page.WriteLine("  " + string.Join("  ", shown.Select(column => ColumnText.Pad(row[column], widths[column]))));
        }
    }

    private static string[] Row(Claim claim, Glyphs glyphs)
    {
        var quantity = claim.Quantity;
        bool isCalendar = quantity.Range is null && quantity.Dates is null && quantity.Times is null;
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"{claim.Origin.Line}:{claim.Origin.Column}"),
            ColumnText.Cut(PrintableText.Of(claim.Text), WidestText, glyphs.Ellipsis),
            ReportWords.Of(quantity.Kind),
            isCalendar ? "" : ValueText.Of(quantity, glyphs),
            PrintableText.Of(quantity.Timex),
            ReportWords.Of(quantity.Hedge) ?? "",
            ColumnText.Cut(PrintableText.Of($"{claim.Subject} {claim.Predicate}"), WidestSubject, glyphs.Ellipsis),
        ];
    }
}
