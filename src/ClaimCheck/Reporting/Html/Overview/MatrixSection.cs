using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Html.Overview;

/// <summary>Facts by sources: who says what of which fact, at a glance. Of two documents the cards say as much.</summary>
internal static class MatrixSection
{
    /// <summary>A larger table is no glance any more, and a browser would labour at it.</summary>
    private const int MostCells = 50_000;

    public static bool IsWanted(Report report) => report.Facts.Count > 0 && (long)report.Facts.Count * report.Documents.Count <= MostCells;

    public static void Write(HtmlPage page)
    {
        if (!IsWanted(page.Report))
        {
            return;
        }

        HtmlOutput html = page.Html;
        html.Line($"<section class=\"matrix\" id=\"matrix\" aria-labelledby=\"matrix-heading\">");
        html.Line($"<h2 id=\"matrix-heading\">Facts by source</h2>");
        html.Line($"<p class=\"intro\">Of each fact, what every source says. Sources in one colour can all be right together; what one says and no other does is bold, and a dash means that no statement was found.</p>");
        html.Line($"<div class=\"scroller\" tabindex=\"0\" role=\"region\" aria-label=\"Table of facts by source\">");
        html.Line($"<table>");
        WriteHead(page);
        html.Line($"<tbody>");
        foreach (FactRow fact in page.Report.Facts)
        {
            WriteRow(page, fact);
        }

        html.Line($"</tbody></table></div></section>");
    }

    private static void WriteHead(HtmlPage page)
    {
        page.Html.Write($"<thead><tr><th scope=\"col\">Fact</th>");
        foreach (var (index, document) in page.Report.Documents.Index())
        {
            page.Html.Write($"<th scope=\"col\"><span class=\"letter\">{SourceLetter.Of(index)}</span> <bdi class=\"name\">{PrintableText.Of(document.Name)}</bdi></th>");
        }

        page.Html.Line($"</tr></thead>");
    }

    private static void WriteRow(HtmlPage page, FactRow fact)
    {
        HtmlOutput html = page.Html;
        Finding finding = fact.Finding;
        ILookup<int, PlacedClaim> bySource = HtmlPage.ClaimsOf(finding).ToLookup(placed => placed.Claim.Source.Index);
        html.Write($"<tr ");
        FilterKeys.Write(html, finding);
        html.Write($"><th scope=\"row\"><span class=\"dot {ReportWords.Of(finding.Verdict)}\"></span> ");
        html.Write($"<a href=\"#{ReportAnchors.Of(finding)}\">{PrintableText.Of(finding.Subject)}</a> <span class=\"visually-hidden\">({ReportWords.Of(finding.Verdict)})</span></th>");
        for (int document = 0; document < page.Report.Documents.Count; document++)
        {
            WriteCell(html, fact.Of(document), bySource[document]);
        }

        html.Line($"</tr>");
    }

    private static void WriteCell(HtmlOutput html, FactSource? source, IEnumerable<PlacedClaim> said)
    {
        html.Write($"<td>");
        foreach (var (claim, tone) in said)
        {
            html.Write($"<span class=\"said {tone}{(source is { StandsAlone: true } ? " alone" : "")}\">{PrintableText.Of(claim.Text)}</span> ");
        }

        if (source is null)
        {
            html.Write($"<span class=\"silent\"><span aria-hidden=\"true\">–</span><span class=\"visually-hidden\">silent</span></span>");
        }
        else if (source.StandsAlone)
        {
            html.Write($"<span class=\"visually-hidden\">(alone)</span>");
        }

        html.Write($"</td>");
    }
}
