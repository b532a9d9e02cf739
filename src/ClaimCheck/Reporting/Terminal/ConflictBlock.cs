using System.Globalization;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>A disagreement: who says what, the intervals as brackets and as a chart, how far apart they are, and whether both could be true.</summary>
internal static class ConflictBlock
{
    private const int LongestPlace = 30;

    public static void Write(ConsolePage page, string word, Finding finding)
    {
        // In the order of the positions, so that claims that hold together stand together.
        var claims = finding.Positions.SelectMany(position => position.Claims).Distinct().ToList();
        WriteHead(page, word, finding, claims.Select(claim => claim.Source.Index).Distinct().Count());
        WriteRows(page, claims);
        if (claims.Count > 0)
        {
            IntervalChart.Write(page, claims);
        }

        if (finding.Remark.Length > 0)
        {
            page.WriteWrapped("  ", 4, PrintableText.Of(finding.Remark).Split(' '), " ");
        }

        DistanceLine.Write(page, finding, claims);
        BothTrueLine.Write(page, finding, claims);
        if (page.Layout.IsVerbose || page.Layout.Explains)
        {
            EvidenceLines.WriteReasons(page, finding, 2);
        }

        page.WriteLine();
    }

    private static void WriteHead(ConsolePage page, string word, Finding finding, int sources)
    {
        string rule = $"{word}  {PrintableText.Of(finding.Rule)}";
        string count = string.Create(CultureInfo.InvariantCulture, $"{ReportWords.Of(finding.Severity)}, {sources} {(sources == 1 ? "source" : "sources")}");
        page.WriteLine(rule + count.PadLeft(Math.Max(2 + count.Length, page.Layout.Width - rule.Length)));
        page.WriteLine($"  {PrintableText.Of(finding.Subject)}");
        if (finding.Positions.Count == 0 || finding.IsFailure)
        {
            page.WriteLine($"  {PrintableText.Of(finding.Message)}");
        }
    }

    private static void WriteRows(ConsolePage page, List<Claim> claims)
    {
        var places = claims.ConvertAll(claim => PlaceOf(claim, page.Glyphs));
        var values = claims.ConvertAll(claim => ValueText.Of(claim.Quantity, page.Glyphs));
        int placeWidth = places.Select(ColumnText.WidthOf).DefaultIfEmpty().Max();
        int valueWidth = values.Select(ColumnText.WidthOf).DefaultIfEmpty().Max();
        int textWidth = Math.Max(16, page.Layout.Width - placeWidth - valueWidth - 6);
        for (int i = 0; i < claims.Count; i++)
        {
            string words = Excerpt.Of(claims[i], page.Report.Documents[claims[i].Source.Index].Text, textWidth, page.Glyphs.Ellipsis);
            page.WriteLine($"  {ColumnText.Pad(places[i], placeWidth)}  {ColumnText.Pad(words, textWidth)}  {values[i]}");
        }
    }

    private static string PlaceOf(Claim claim, Glyphs glyphs)
    {
        string end = string.Create(CultureInfo.InvariantCulture, $":{claim.Origin.Line}:{claim.Origin.Column}");
        string name = ColumnText.CutMiddle(PrintableText.Of(claim.Source.Name), LongestPlace - end.Length, glyphs.Ellipsis);
        return $"{SourceLetter.Of(claim.Source.Index)} {name}{end}";
    }
}
