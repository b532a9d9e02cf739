using System.Globalization;
using ClaimCheck.Reporting;
using ClaimCheck.Reporting.Places;
using ClaimCheck.Reporting.Terminal;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck;

/// <summary>
/// Says parts of a report in a few lines of plain text, for test failures, logs and messages. The lines have no line ends; control characters of the texts are escaped.
/// </summary>
public static class ReportText
{
    private const int LongestQuote = 60;
    private const int MostClaims = 8;

    /// <summary>
    /// A finding: its rule, who says what and where, what each wording allows, how far apart they are, whether both may be true, and why the claims were taken for one fact.
    /// </summary>
    /// <example>
    /// number-conflict, error: passengers evacuated<br/>
    /// ··a.txt:1:1  "Around 310 passengers were evacuated."  279 to 341<br/>
    /// ··b.txt:1:1  "About 420 passengers were evacuated."   378 to 462<br/>
    /// ··gap of 37 between the ranges; would agree if "around" meant ±15.1 % or more<br/>
    /// ··one fact because of: same noun: passengers; same event: evacuated
    /// </example>
    /// <param name="report">The report that the finding is of.</param>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static IReadOnlyList<string> LinesOf(Report report, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(finding);
        List<Claim> claims = FindingClaims.Of(finding);
        string head = $"{PrintableText.Of(finding.Rule)}, {ReportWords.Of(finding.Severity)}: ";
        List<string> lines = [head + PrintableText.Of(claims.Count == 0 || finding.IsFailure || finding.Subject.Length == 0 ? finding.Message : finding.Subject), .. Rows(report, claims)];
        AddIfAny(lines, "", [PrintableText.Of(finding.Remark)]);
        AddIfAny(lines, "", [ReferenceWords.Deviation(finding, claim => PrintableText.Of(claim.Source.Name))]);
        AddIfAny(lines, "", [DistanceWords.Gap(finding, claims), DistanceWords.MeetingWidth(finding, claims, "±")]);
        AddIfAny(lines, "both could be true: ", BothTrueWords.Of(finding, claims, claim => PrintableText.Of(claim.Source.Name)));
        AddIfAny(lines, "one fact because of: ", finding.Why.Select(why => PrintableText.Of(why)));
        return lines;
    }

    private static void AddIfAny(List<string> lines, string start, IEnumerable<string?> parts)
    {
        string line = string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));
        if (line.Length > 0)
        {
            lines.Add($"  {start}{line}");
        }
    }

    /// <summary>Claims, one a line: place, words around, what the wording allows. Of many the first eight.</summary>
    /// <param name="report">The report that the claims are of.</param>
    /// <param name="claims">The claims.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static IReadOnlyList<string> LinesOf(Report report, IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(claims);
        return [.. Rows(report, claims)];
    }

    private static IEnumerable<string> Rows(Report report, IReadOnlyList<Claim> claims)
    {
        List<(string Place, string Words, string Value)> rows = claims.Take(MostClaims).Select(claim => RowOf(report, claim)).ToList();
        int places = rows.Select(row => ColumnText.WidthOf(row.Place)).DefaultIfEmpty().Max(), words = rows.Select(row => ColumnText.WidthOf(row.Words)).DefaultIfEmpty().Max();
        IEnumerable<string> lines = rows.Select(row => $"  {ColumnText.Pad(row.Place, places)}  {ColumnText.Pad(row.Words, words)}  {row.Value}");
        return claims.Count > MostClaims ? lines.Append($"  and {CountText.Of(claims.Count - MostClaims, "more claim")}") : lines;
    }

    private static (string Place, string Words, string Value) RowOf(Report report, Claim claim)
    {
        string document = claim.Source.Index < report.Documents.Count ? report.Documents[claim.Source.Index].Text : "";
        string place = string.Create(CultureInfo.InvariantCulture, $"{PrintableText.Of(claim.Source.Name)}:{claim.Origin.Line}:{claim.Origin.Column}");
        return (place, $"\"{Excerpt.Of(claim, document, LongestQuote, "…")}\"", ValueWords.Of(claim.Quantity));
    }
}
