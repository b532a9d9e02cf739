using System.Globalization;
using ClaimCheck.Reporting;
using ClaimCheck.Reporting.Csv;

namespace ClaimCheck;

/// <summary>
/// Writes a report as a table for spreadsheets (RFC 4180): a row for every claim of every position of every finding, then a row for every claim that was compared with
/// nothing. Words of the texts that a spreadsheet would take for a formula get an apostrophe in front. Immutable and thread-safe.
/// </summary>
public sealed class CsvReportWriter : IReportWriter
{
    private static readonly string[] Header =
    [
        "finding", "verdict", "severity", "rule", "about", "confidence", "position", "claim", "file", "line", "column", "text", "kind", "value", "low", "high",
        "lowInclusive", "highInclusive", "unit", "hedge", "timex", "resolved", "subject", "predicate", "skipped", "message",
    ];

    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        CsvRow.Write(output, Header);
        foreach (var (number, finding) in report.Findings.Index())
        {
            foreach (var (position, claims) in finding.Positions.Index())
            {
                foreach (Claim claim in claims.Claims)
                {
                    CsvRow.Write(output, [.. OfFinding(finding, number + 1, position + 1), .. CsvClaim.Fields(claim), CsvRow.Safe(finding.Message)]);
                }
            }
        }

        foreach (Claim claim in report.Claims.Where(claim => claim.Skipped is not null))
        {
            CsvRow.Write(output, ["", "", "", "", "", "", "", .. CsvClaim.Fields(claim), ""]);
        }
    }

    private static string[] OfFinding(Finding finding, int number, int position) =>
    [
        number.ToString(CultureInfo.InvariantCulture),
        ReportWords.Of(finding.Verdict),
        ReportWords.Of(finding.Severity),
        finding.Rule,
        CsvRow.Safe(finding.Subject),
        Math.Round(finding.Confidence, 3).ToString(CultureInfo.InvariantCulture),
        position.ToString(CultureInfo.InvariantCulture),
    ];
}
