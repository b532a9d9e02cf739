using System.Globalization;
using ClaimCheck.Reporting.Html.Cards;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Html;

/// <summary>What is ignored on purpose, each with its reason, and what was to be ignored and holds nothing back. Left out where there is neither.</summary>
internal static class IgnoredSection
{
    public static bool IsWanted(Report report) => report.Ignored.Count + report.UnusedIgnores.Count > 0;

    public static void Write(HtmlPage page)
    {
        if (!IsWanted(page.Report))
        {
            return;
        }

        HtmlOutput html = page.Html;
        html.Line($"<section id=\"ignored\" aria-labelledby=\"ignored-heading\">");
        html.Line($"<h2 id=\"ignored-heading\">Ignored on purpose</h2>");
        html.Line($"<p class=\"intro\">Findings that somebody knows of and accepts. They count for nothing above.</p>");
        foreach (IgnoredFinding ignored in page.Report.Ignored)
        {
            FindingCard.Write(page, ignored.Finding, "Ignored", isOpen: false, IgnoreWords.Of(ignored));
        }

        if (page.Report.UnusedIgnores.Count > 0)
        {
            WriteUnused(page);
        }

        html.Line($"</section>");
    }

    private static void WriteUnused(HtmlPage page)
    {
        page.Html.Line($"<details class=\"reason\"><summary><span class=\"name\">without effect</span> <span class=\"count\">{NumberText.Of(page.Report.UnusedIgnores.Count)}</span></summary><ul class=\"unused\">");
        foreach (UnusedIgnore unused in page.Report.UnusedIgnores)
        {
            page.Html.Write($"<li>");
            if (unused is { Document: { } document, Origin: { } origin })
            {
                page.Html.Write($"<span class=\"letter\">{SourceLetter.Of(document)}</span> <bdi>{PrintableText.Of(page.Report.Documents[document].Name)}</bdi>, line {origin.Line.ToString(CultureInfo.InvariantCulture)}: ");
            }

            page.Html.Line($"{IgnoreWords.Of(unused)}</li>");
        }

        page.Html.Line($"</ul></details>");
    }
}
