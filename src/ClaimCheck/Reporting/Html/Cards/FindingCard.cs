using System.Globalization;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Html.Cards;

/// <summary>A finding: what it is, who says what, how far apart, whether both may be true, and why the claims were taken for one fact.</summary>
internal static class FindingCard
{
    /// <param name="page">The page.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="verdict">What it is called: a disagreement, a possible one, an agreement.</param>
    /// <param name="isOpen">Whether all is in sight at once: of what agrees or is unsure the message says enough at first.</param>
    /// <param name="note">What else is to be said of it, below the message.</param>
    public static void Write(HtmlPage page, Finding finding, string verdict, bool isOpen, string note = "")
    {
        HtmlOutput html = page.Html;
        string anchor = ReportAnchors.Of(finding);
        IReadOnlyList<PlacedClaim> claims = HtmlPage.ClaimsOf(finding);
        html.Write($"<article class=\"card {ReportWords.Of(finding.Verdict)} {ReportWords.Of(finding.Severity)}\" id=\"{anchor}\" tabindex=\"-1\" aria-labelledby=\"{anchor}-subject\" ");
        FilterKeys.Write(html, finding);
        html.Line($">");
        WriteLabels(page, finding, verdict);
        html.Line($"<h3 id=\"{anchor}-subject\"><a href=\"#{anchor}\">{PrintableText.Of(finding.Subject)}</a></h3>");
        html.Line($"<p class=\"message\">{MessageOf(finding)}</p>");
        if (note.Length > 0)
        {
            html.Line($"<p class=\"note\">{note}</p>");
        }

        if (!isOpen)
        {
            html.Line($"<details class=\"more\"><summary>Values, places and evidence</summary>");
        }

        WriteValues(page, finding, claims);
        WriteEvidence(html, finding, isOpen);
        if (!isOpen)
        {
            html.Line($"</details>");
        }

        html.Line($"</article>");
    }

    private static void WriteLabels(HtmlPage page, Finding finding, string verdict)
    {
        HtmlOutput html = page.Html;
        html.Write($"<p class=\"labels\"><span class=\"verdict\">{verdict}</span> ");
        if (finding.Verdict == Verdict.Conflict)
        {
            html.Write($"<span class=\"severity\">{ReportWords.Of(finding.Severity)}</span> ");
        }

        foreach (string rule in FilterKeys.RulesOf(finding))
        {
            WriteRule(page, rule);
        }

        string sure = Math.Round(finding.Confidence * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
        html.Line($"<span class=\"confidence\" title=\"How sure it is that these claims state one fact\">confidence {sure} %</span></p>");
    }

    private static void WriteRule(HtmlPage page, string rule)
    {
        if (page.RuleOf(rule) is { } known)
        {
            page.Html.Write($"<a class=\"rule\" href=\"#{ReportAnchors.Of(known)}\">{known.Title}</a> ");
        }
        else
        {
            page.Html.Write($"<span class=\"rule\">{rule}</span> ");
        }
    }

    /// <summary>The message without the subject, which stands above it already.</summary>
    private static string MessageOf(Finding finding)
    {
        string message = PrintableText.Of(finding.Message), head = PrintableText.Of(finding.Subject) + ": ";
        return message.StartsWith(head, StringComparison.Ordinal) ? message[head.Length..] : message;
    }

    private static void WriteValues(HtmlPage page, Finding finding, IReadOnlyList<PlacedClaim> claims)
    {
        if (claims.Count == 0)
        {
            return;
        }

        ChartFigure.Write(page, finding, claims);
        StatedValues.Write(page, claims);
        if (finding.MayBothHold.Count > 0)
        {
            page.Html.Write($"<div class=\"both\"><h4>Both may be true</h4><ul>");
            foreach (string reason in BothTrueWords.Of(finding, [.. claims.Select(placed => placed.Claim)]))
            {
                page.Html.Write($"<li>{reason}</li>");
            }

            page.Html.Line($"</ul></div>");
        }
    }

    private static void WriteEvidence(HtmlOutput html, Finding finding, bool isFolded)
    {
        if (finding.Why.Count == 0)
        {
            return;
        }

        const string heading = "Why this is taken for one fact";
        if (isFolded)
        {
            html.Write($"<details class=\"why\"><summary>{heading}</summary>");
        }
        else
        {
            html.Write($"<div class=\"why\"><h4>{heading}</h4>");
        }

        html.Write($"<ul>");
        foreach (string reason in finding.Why)
        {
            html.Write($"<li>{PrintableText.Of(reason)}</li>");
        }

        html.Write($"</ul>");
        if (isFolded)
        {
            html.Line($"</details>");
        }
        else
        {
            html.Line($"</div>");
        }
    }
}
