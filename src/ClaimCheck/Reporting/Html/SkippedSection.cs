using ClaimCheck.Reporting.Html.Cards;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Html;

/// <summary>What was compared with nothing, by the reason.</summary>
internal static class SkippedSection
{
    public static void Write(HtmlPage page)
    {
        HtmlOutput html = page.Html;
        html.Line($"<section id=\"skipped\" aria-labelledby=\"skipped-heading\">");
        html.Line($"<h2 id=\"skipped-heading\">Not compared, and why</h2>");
        if (page.Skipped.Count == 0)
        {
            html.Line($"<p class=\"intro\">Every number and date that was read is part of a finding.</p>");
        }
        else
        {
            html.Line($"<p class=\"intro\">Numbers and dates that stand alone. That no match was found does not mean that the other sources are silent.</p>");
        }

        foreach (var group in page.Skipped.GroupBy(claim => claim.Skipped!.Value).OrderBy(group => group.Key))
        {
            WriteGroup(page, group.Key, [.. group]);
        }

        html.Line($"</section>");
    }

    private static void WriteGroup(HtmlPage page, SkipReason reason, IReadOnlyList<Claim> claims)
    {
        HtmlOutput html = page.Html;
        html.Line($"<details class=\"reason\"><summary><span class=\"name\">{SkipWords.Of(reason)}</span> <span class=\"count\">{NumberText.Of(claims.Count)}</span></summary>");
        html.Line($"<table class=\"skips\"><thead class=\"visually-hidden\"><tr><th scope=\"col\">Source</th><th scope=\"col\">Says</th></tr></thead><tbody>");
        foreach (Claim claim in claims)
        {
            var quote = Quote.Of(claim, page.TextOf(claim));
            html.Write($"<tr id=\"{ReportAnchors.Skipped(claim)}\" tabindex=\"-1\"><th scope=\"row\"><span class=\"letter\">{SourceLetter.Of(claim.Source.Index)}</span></th>");
            html.Write($"<td><q dir=\"auto\">{quote.Before}<mark>{quote.Words}</mark>{quote.After}</q> ");
            html.Line($"<a class=\"place\" href=\"#{ReportAnchors.InText(claim)}\"><bdi>{PrintableText.Of(claim.Source.Name)}</bdi>, {PlaceWords.Of(claim)}</a></td></tr>");
        }

        html.Line($"</tbody></table></details>");
    }
}
