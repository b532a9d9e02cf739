using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Html.Cards;

/// <summary>Who says what, in which words, and what the words allow: the chart for those who read or hear it.</summary>
internal static class StatedValues
{
    public static void Write(HtmlPage page, IReadOnlyList<PlacedClaim> claims)
    {
        HtmlOutput html = page.Html;
        html.Line($"<table class=\"values\"><thead><tr><th scope=\"col\"><span class=\"visually-hidden\">Source</span></th><th scope=\"col\">Says</th><th scope=\"col\">Which allows</th></tr></thead><tbody>");
        foreach (var (claim, tone) in claims)
        {
            var quote = Quote.Of(claim, page.TextOf(claim));
            html.Write($"<tr data-claim=\"{claim.Id}\" class=\"{tone}\"><th scope=\"row\"><span class=\"letter\">{SourceLetter.Of(claim.Source.Index)}</span></th>");
            html.Write($"<td><q dir=\"auto\">{quote.Before}<mark>{quote.Words}</mark>{quote.After}</q> ");
            html.Write($"<a class=\"place\" href=\"#{ReportAnchors.InText(claim)}\"><bdi>{PrintableText.Of(claim.Source.Name)}</bdi>, {PlaceWords.Of(claim)}</a></td>");
            html.Line($"<td class=\"allows\">{ValueWords.Of(claim.Quantity)}</td></tr>");
        }

        html.Line($"</tbody></table>");
    }
}
