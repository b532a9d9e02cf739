using System.Globalization;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>Facts by sources: who says what, who is silent, who stands alone. As many sources stand side by side as fit, the others below them.</summary>
internal static class SourceMatrix
{
    private const int Indent = 10;
    private const int WidestSubject = 30;
    private const int NarrowestColumn = 12;
    private const int WidestColumn = 24;
    private const int Shown = 20;

    /// <summary>Of more, the table is many screens long, and shown only where all is asked for.</summary>
    private const int MostDocuments = 20;
    private const string Silent = "-", Alone = " *";

    public static void Write(ConsolePage page)
    {
        List<FactRow> facts = [.. page.Report.Facts.Take(page.Layout.IsVerbose ? int.MaxValue : Shown)];
        if (facts.Count == 0 || (page.Report.Documents.Count > MostDocuments && !page.Layout.IsVerbose))
        {
            return;
        }

        List<string> subjects = facts.ConvertAll(fact => $"{(fact.Finding.Verdict == Verdict.Conflict ? "!" : "=")} {ColumnText.Cut(PrintableText.Of(fact.Finding.Subject), WidestSubject, page.Glyphs.Ellipsis)}");
        int subjectWidth = subjects.Max(ColumnText.WidthOf), room = page.Layout.Width - subjectWidth - 2, documents = page.Report.Documents.Count;
        int bands = (documents + MostIn(room) - 1) / MostIn(room), columns = (documents + bands - 1) / bands;
        page.WriteWrapped("FACTS     ", Indent, ["! sources disagree, = they agree;", "* no other source says so,", "- silent"], " ");
        for (int first = 0; first < documents; first += columns)
        {
            WriteBand(page, facts, subjects, Enumerable.Range(first, Math.Min(columns, documents - first)), Math.Min(WidestColumn, (room / columns) - 2));
        }

        if (page.Report.Facts.Count > facts.Count)
        {
            page.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {page.Report.Facts.Count - facts.Count} more (-v for all)"));
        }

        page.WriteLine();
    }

    private static int MostIn(int room) => Math.Max(1, room / (NarrowestColumn + 2));

    private static void WriteBand(ConsolePage page, List<FactRow> facts, List<string> subjects, IEnumerable<int> documents, int widest)
    {
        var columns = documents.Select(document => facts.ConvertAll(fact => CellText(fact.Of(document), widest, page.Glyphs)).Prepend(SourceLetter.Of(document)).ToList()).ToList();
        List<string> names = [.. subjects.Prepend("")];
        int subjectWidth = names.Max(ColumnText.WidthOf);
        for (int row = 0; row < names.Count; row++)
        {
            if (columns.TrueForAll(column => column[row] == Silent))
            {
                // Said only by sources that stand above or below.
                continue;
            }

            page.WriteLine($"  {ColumnText.Pad(names[row], subjectWidth)}  {string.Join("  ", columns.Select(column => ColumnText.Pad(column[row], column.Max(ColumnText.WidthOf))))}");
        }
    }

    private static string CellText(FactSource? source, int widest, Glyphs glyphs)
    {
        if (source is null)
        {
            return Silent;
        }

        string words = string.Join("; ", source.Claims.Select(claim => PrintableText.Of(claim.Text)).Distinct(StringComparer.Ordinal));
        return source.StandsAlone ? ColumnText.Cut(words, widest - Alone.Length, glyphs.Ellipsis) + Alone : ColumnText.Cut(words, widest, glyphs.Ellipsis);
    }
}
