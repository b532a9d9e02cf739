using ClaimCheck.Reporting.Html.Overview;
using ClaimCheck.Reporting.Json;

namespace ClaimCheck.Reporting.Html;

/// <summary>What stands above and below the report: its name, the way to its parts, the switch between light and dark, and what the page is.</summary>
internal static class PageFrame
{
    public static void WriteTop(HtmlPage page)
    {
        HtmlOutput html = page.Html;
        html.Line($"<body>");
        html.Line($"<a class=\"skip-link\" href=\"#findings\">Skip to the findings</a>");
        html.Line($"<header class=\"top\">");
        html.Write($"<a class=\"brand\" href=\"#overview\"><svg width=\"28\" height=\"28\" viewBox=\"0 0 32 32\" aria-hidden=\"true\"><rect width=\"32\" height=\"32\" rx=\"8\"/>");
        html.Line($"<path d=\"M7 12h11M14 20h11\"/><circle cx=\"12.5\" cy=\"12\" r=\"3.5\"/><circle cx=\"19.5\" cy=\"20\" r=\"3.5\"/></svg> ClaimCheck</a>");
        html.Write($"<nav aria-label=\"Parts of the report\">");
        if (MatrixSection.IsWanted(page.Report))
        {
            html.Write($"<a href=\"#matrix\">Facts by source</a> ");
        }

        html.Write($"<a href=\"#findings\">Findings</a> <a href=\"#candidates\">Worth a look</a> <a href=\"#skipped\">Not compared</a>");
        if (IgnoredSection.IsWanted(page.Report))
        {
            html.Write($" <a href=\"#ignored\">Ignored</a>");
        }

        html.Line($" <a href=\"#texts\">Texts</a></nav>");
        html.Line($"<button type=\"button\" class=\"theme\" aria-label=\"Colours: as the system\"><span aria-hidden=\"true\"></span></button>");
        html.Line($"</header>");
    }

    public static void WriteBottom(HtmlPage page)
    {
        HtmlOutput html = page.Html;
        html.Line($"<footer>");
        html.Write($"<p>In a chart each bar is what one source's wording allows: \"around 300\" reaches about a tenth to either side, \"more than 300\" has an open end, drawn as an arrow. ");
        html.Line($"The dot is the value as stated; the shaded stretch is what no source allows, or, of an agreement, what all allow.</p>");
        html.Line($"<p>Written by ClaimCheck {JsonReport.Version}. This page is one file: it loads nothing and sends nothing.</p>");
        html.Line($"</footer>");
        html.Write($"<script>");
        html.Write(PageAsset.Script);
        html.Line($"</script>");
        html.Line($"</body>");
        html.Line($"</html>");
    }
}
