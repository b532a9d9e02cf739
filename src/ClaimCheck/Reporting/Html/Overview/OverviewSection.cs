using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Html.Overview;

/// <summary>The first screen: the gist, the figures, and the documents.</summary>
internal static class OverviewSection
{
    public static void Write(HtmlPage page)
    {
        HtmlOutput html = page.Html;
        html.Line($"<section class=\"overview\" id=\"overview\" aria-labelledby=\"gist\">");
        html.Line($"<div class=\"hero\"><div>");
        html.Line($"<h1 id=\"gist\">{Gist.Sentence(page.Report)}</h1>");
        html.Line($"<p class=\"lead\">{Gist.Detail(page.Report)} What the texts say stands side by side here; who is right is not judged.</p>");
        html.Line($"</div><ul class=\"tiles\">");
        WriteTile(html, "conflict", "#findings", page.Conflicts.Count, page.Conflicts.Count == 1 ? "disagreement" : "disagreements", Severities(page.Conflicts));
        WriteTile(html, "agreement", "#findings", page.Agreements.Count, page.Agreements.Count == 1 ? "agreement" : "agreements", "");
        WriteTile(html, "candidate", "#candidates", page.Report.Candidates.Count, "worth a look", "");
        WriteTile(html, "skipped", "#skipped", page.Skipped.Count, "not compared", "");
        html.Line($"</ul></div>");
        DocumentList.Write(page);
        html.Line($"</section>");
    }

    private static void WriteTile(HtmlOutput html, string kind, string target, int count, string words, string detail)
    {
        html.Write($"<li><a class=\"tile {(count > 0 ? kind : "none")}\" href=\"{target}\"><span class=\"figure\">{NumberText.Of(count)}</span> <span class=\"words\">{words}</span>");
        if (detail.Length > 0)
        {
            html.Write($" <span class=\"detail\">{detail}</span>");
        }

        html.Line($"</a></li>");
    }

    /// <summary>"1 error, 2 warnings".</summary>
    private static string Severities(IReadOnlyList<Finding> conflicts) => string.Join(", ",
        from severity in new[] { Severity.Error, Severity.Warning, Severity.Note }
        let count = conflicts.Count(finding => finding.Severity == severity)
        where count > 0
        select CountText.Of(count, ReportWords.Of(severity)));
}
