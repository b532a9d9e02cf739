using System.Globalization;
using ClaimCheck.Reporting.GitHub;
using ClaimCheck.Reporting.Places;

namespace ClaimCheck;

/// <summary>
/// Writes conflicts as annotations of GitHub Actions (workflow commands), the most severe first. GitHub shows ten of a step, so ten are written, with a last line that says
/// how many there are. Immutable and thread-safe.
/// </summary>
public sealed class GitHubReportWriter : IReportWriter
{
    private const int Shown = 10;

    /// <inheritdoc/>
    public string Name => "github";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var ranges = new FileRanges(report);
        List<Finding> conflicts = [.. FindingClaims.ConflictsOf(report)];
        foreach (Finding conflict in conflicts.Take(Shown))
        {
            WorkflowCommand.Write(output, conflict, ranges);
        }

        foreach (UnusedIgnore unused in report.UnusedIgnores.Take(Shown))
        {
            WorkflowCommand.Write(output, unused, report);
        }

        string count = string.Create(CultureInfo.InvariantCulture, $"{conflicts.Count} {(conflicts.Count == 1 ? "disagreement" : "disagreements")}");
        string more = conflicts.Count > Shown ? string.Create(CultureInfo.InvariantCulture, $", the {Shown} most severe of them annotated") : "";
        string ignored = report.Ignored.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $", {report.Ignored.Count} ignored") : "";
        output.Write($"claimcheck: {count}{more}{ignored}\n");
    }
}
