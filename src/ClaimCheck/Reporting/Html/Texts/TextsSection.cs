using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Html.Texts;

/// <summary>The texts side by side, with what was read in them marked.</summary>
internal static class TextsSection
{
    /// <summary>So many texts stand side by side on a wide screen; of more, a choice is shown.</summary>
    private const int SideBySide = 2;

    public static void Write(HtmlPage page)
    {
        if (page.Report.Documents.Count == 0)
        {
            return;
        }

        HtmlOutput html = page.Html;
        html.Line($"<section class=\"texts\" id=\"texts\" aria-labelledby=\"texts-heading\">");
        html.Line($"<h2 id=\"texts-heading\">The texts</h2>");
        if (page.Report.Documents.Count > SideBySide)
        {
            WriteSwitch(page);
        }

        html.Line($"<div class=\"panes\">");
        ILookup<int, Claim> claims = page.Report.Claims.ToLookup(claim => claim.Source.Index);
        foreach (var (index, document) in page.Report.Documents.Index())
        {
            TextPane.Write(page, index, document, claims[index]);
        }

        html.Line($"</div>");
        html.Line($"<p class=\"legend\"><span class=\"claim conflict\">disagreement</span> <span class=\"claim agreement\">agreement</span> <span class=\"claim skipped\">not compared</span></p>");
        html.Line($"</section>");
    }

    private static void WriteSwitch(HtmlPage page)
    {
        page.Html.Write($"<div class=\"switch\" role=\"group\" aria-label=\"Texts shown\">");
        foreach (var (index, document) in page.Report.Documents.Index())
        {
            page.Html.Write($"<button type=\"button\" aria-pressed=\"true\" data-source=\"{index}\" title=\"{PrintableText.Of(document.Name)}\" aria-label=\"{SourceLetter.Of(index)} {PrintableText.Of(document.Name)}\">{SourceLetter.Of(index)}</button>");
        }

        page.Html.Line($"</div>");
    }
}
