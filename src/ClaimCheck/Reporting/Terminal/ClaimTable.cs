using System.Globalization;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>What was read in one document, one claim a line: its number, place, words, kind, value, what the wording allows, dates as worded and as resolved, hedge, and what it is about.</summary>
internal static class ClaimTable
{
    private const int WidestText = 34;
    private const int WidestSubject = 32;

    private static readonly string[] Columns = ["#", "PLACE", "TEXT", "KIND", "VALUE", "RANGE", "TIMEX", "RESOLVED", "HEDGE", "ABOUT"];

    public static IReadOnlyList<Claim> ClaimsOf(Report report, int document) => [.. report.Claims.Where(claim => claim.Source.Index == document)];

    public static string Heading(Report report, int document, IReadOnlyList<Claim> claims) =>
        string.Create(CultureInfo.InvariantCulture, $"{PrintableText.Of(report.Documents[document].Name)}: {claims.Count} {(claims.Count == 1 ? "claim" : "claims")}{(LanguageWords.Of(report, document) is { } language ? $", {language}" : "")}");

    public static void Write(ConsolePage page, IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
        {
            return;
        }

        List<string[]> rows = [Columns, .. claims.Select((claim, index) => Row(claim, index, page.Glyphs))];
        var widths = Enumerable.Range(0, Columns.Length).Select(column => rows.Max(row => ColumnText.WidthOf(row[column]))).ToList();

        // A column in which no claim has anything is left out.
        var shown = Enumerable.Range(0, Columns.Length).Where(column => rows.Skip(1).Any(row => row[column].Length > 0)).ToList();
        foreach (string[] row in rows)
        {
            page.WriteLine("  " + string.Join("  ", shown.Select(column => ColumnText.Pad(row[column], widths[column]))));
        }
    }

    private static string[] Row(Claim claim, int index, Glyphs glyphs)
    {
        Quantity quantity = claim.Quantity;
        return
        [
            (index + 1).ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"{claim.Origin.Line}:{claim.Origin.Column}"),
            ColumnText.Cut(PrintableText.Of(claim.Text), WidestText, glyphs.Ellipsis),
            ReportWords.Of(quantity.Kind),
            quantity.Nominal is { } nominal ? NumberText.WithUnit(NumberText.Rounded(nominal), quantity.Unit) : "",
            quantity.Range is null && quantity.Dates is null && quantity.Times is null ? "" : ValueText.Of(quantity, glyphs),
            PrintableText.Of(quantity.Timex),
            PrintableText.Of(quantity.Resolved == quantity.Timex ? null : quantity.Resolved),
            ReportWords.Of(quantity.Hedge) ?? "",
            ColumnText.Cut(PrintableText.Of($"{claim.Subject} {claim.Predicate}"), WidestSubject, glyphs.Ellipsis),
        ];
    }
}
