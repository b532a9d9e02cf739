using ClaimCheck.Reporting.Terminal;

namespace ClaimCheck;

/// <summary>
/// Writes a report for people: disagreements with a chart of their intervals, agreements, what was compared with nothing, and a closing line.
/// Plain text without colour; control characters of the texts are written as escapes, so that no text can steer a terminal. Immutable and thread-safe.
/// </summary>
public sealed class ConsoleReportWriter : IReportWriter
{
    /// <summary>Makes a writer with the default layout.</summary>
    public ConsoleReportWriter()
        : this(new ConsoleLayout())
    {
    }

    /// <summary>Makes a writer.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="layout"/> is null.</exception>
    public ConsoleReportWriter(ConsoleLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        Layout = layout;
    }

    /// <inheritdoc/>
    public string Name => "console";

    /// <summary>How it lays out.</summary>
    public ConsoleLayout Layout { get; }

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var page = new ConsolePage(report, Layout, output);
        SourceLegend.Write(page);
        WriteConflicts(page, "DISAGREE", report.Findings);
        if (Layout.ShowsCandidates)
        {
            WriteConflicts(page, "POSSIBLE", report.Candidates);
        }

        if (Layout.IsQuiet)
        {
            ClosingLine.Write(page);
            return;
        }

        foreach (var agreement in report.Findings.Where(finding => finding.Verdict == Verdict.Agreement))
        {
            AgreementLine.Write(page, agreement);
        }

        SourceMatrix.Write(page);
        SkippedLines.Write(page);
        IgnoredLines.Write(page);
        UnreadLines.Write(page);
        if (Layout.Explains)
        {
            EvidenceLines.WriteRules(page);
        }

        ClosingLine.Write(page);
    }

    private static void WriteConflicts(ConsolePage page, string word, IEnumerable<Finding> findings)
    {
        foreach (var conflict in findings.Where(finding => finding.Verdict == Verdict.Conflict))
        {
            ConflictBlock.Write(page, word, conflict);
        }
    }
}
