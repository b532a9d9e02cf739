namespace ClaimCheck.Reporting.Html.Cards;

/// <summary>The findings, conflicts first, and below them the possible conflicts that are too unsure to be findings.</summary>
internal static class FindingsSection
{
    public static void WriteFindings(HtmlPage page)
    {
        HtmlOutput html = page.Html;
        html.Line($"<section id=\"findings\" aria-labelledby=\"findings-heading\">");
        html.Line($"<h2 id=\"findings-heading\">Findings</h2>");
        if (page.Report.Findings.Count == 0)
        {
            html.Line($"<p class=\"empty\">No fact was found that is stated at least twice. What was read, and why it stands alone, is listed below.</p>");
        }
        else
        {
            html.Line($"<p class=\"keys\"><kbd>j</kbd> <kbd>k</kbd> next, previous <kbd>/</kbd> search <kbd>Esc</kbd> let go</p>");
            html.Line($"<p class=\"empty filtered-out\" hidden>No finding passes the filters.</p>");
        }

        foreach (Finding finding in page.Conflicts)
        {
            FindingCard.Write(page, finding, "Disagreement", isOpen: true);
        }

        foreach (Finding finding in page.Agreements)
        {
            FindingCard.Write(page, finding, "Agreement", isOpen: false);
        }

        html.Line($"</section>");
    }

    public static void WriteCandidates(HtmlPage page)
    {
        HtmlOutput html = page.Html;
        html.Line($"<section id=\"candidates\" aria-labelledby=\"candidates-heading\">");
        html.Line($"<h2 id=\"candidates-heading\">Worth a look</h2>");
        string intro = page.Report.Candidates.Count == 0
            ? "No possible disagreement was left open."
            : "Possible disagreements. It is not sure enough that these claims speak of one fact, so none of them counts as a finding.";
        html.Line($"<p class=\"intro\">{intro}</p>");
        foreach (Finding candidate in page.Report.Candidates)
        {
            FindingCard.Write(page, candidate, "Possible disagreement", isOpen: false);
        }

        html.Line($"</section>");
    }
}
