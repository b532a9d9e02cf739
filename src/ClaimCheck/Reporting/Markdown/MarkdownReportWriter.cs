using System.Globalization;
using ClaimCheck.Reporting.Markdown;

namespace ClaimCheck;

/// <summary>
/// Writes a report as Markdown, for a comment on a pull request: a table for every disagreement, agreements and what was not compared folded away. Nothing of a text or a
/// file name is markup there, mentions nobody and links nowhere. Immutable and thread-safe.
/// </summary>
public sealed class MarkdownReportWriter : IReportWriter
{
    /// <summary>A comment on GitHub has 65,536 characters at most.</summary>
    private const int ShownConflicts = 40, ShownAgreements = 60, ShownSkipped = 60, ShownIgnored = 20, ShownFacts = 30;

    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var page = new MarkdownPage(report, output);
        List<Finding> conflicts = [.. report.Findings.Where(finding => finding.Verdict == Verdict.Conflict)];
        List<Finding> agreements = [.. report.Findings.Where(finding => finding.Verdict == Verdict.Agreement)];
        List<Claim> skipped = [.. report.Claims.Where(claim => claim.Skipped is not null)];
        page.WriteHead(conflicts.Count, agreements.Count);
        foreach (Finding conflict in conflicts.Take(ShownConflicts))
        {
            page.WriteConflict(conflict);
        }

        if (conflicts.Count > ShownConflicts)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{conflicts.Count - ShownConflicts} more disagreements are not shown.\n\n"));
        }

        page.WriteFacts(ShownFacts);
        page.WriteAgreements(agreements, ShownAgreements);
        page.WriteSkipped(skipped, ShownSkipped);
        page.WriteIgnored(report.Ignored, ShownIgnored);
        page.WriteUnused(report.UnusedIgnores, ShownIgnored);
    }
}
