using ClaimCheck.Reporting.Html;
using ClaimCheck.Reporting.Html.Cards;
using ClaimCheck.Reporting.Html.Overview;
using ClaimCheck.Reporting.Html.Texts;

namespace ClaimCheck;

/// <summary>
/// Writes a report as one HTML page for people: overview, facts by source, a card and a chart a finding, the texts side by side with what was read marked. The page loads nothing,
/// can be read without its script, and shows whatever a document holds as text. The same report always gives the same page. Immutable and thread-safe.
/// </summary>
public sealed class HtmlReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var page = new HtmlPage(report, output);
        PageHead.Write(page);
        PageFrame.WriteTop(page);
        page.Html.Line($"<main>");
        OverviewSection.Write(page);
        FilterBar.Write(page);
        MatrixSection.Write(page);
        page.Html.Line($"<div class=\"workbench\"><div class=\"column\">");
        FindingsSection.WriteFindings(page);
        FindingsSection.WriteCandidates(page);
        SkippedSection.Write(page);
        IgnoredSection.Write(page);
        RulesSection.Write(page);
        page.Html.Line($"</div>");
        TextsSection.Write(page);
        page.Html.Line($"</div></main>");
        PageFrame.WriteBottom(page);
    }
}
