namespace ClaimCheck.Reporting.Html;

/// <summary>What the rules find that name something on the page: its readers may not have the tool at hand.</summary>
internal static class RulesSection
{
    public static void Write(HtmlPage page)
    {
        IReadOnlyList<RuleDescriptor> rules = page.RulesInUse;
        if (rules.Count == 0)
        {
            return;
        }

        HtmlOutput html = page.Html;
        html.Line($"<section id=\"rules\" aria-labelledby=\"rules-heading\">");
        html.Line($"<h2 id=\"rules-heading\">What the rules find</h2>");
        foreach (RuleDescriptor rule in rules)
        {
            html.Write($"<details class=\"reason\"><summary><span class=\"name\">{rule.Title}</span> <span class=\"count\">{rule.Id}</span></summary>");
            html.Line($"<p id=\"{ReportAnchors.Of(rule)}\">{PrintableText.Of(rule.Explanation)}</p></details>");
        }

        html.Line($"</section>");
    }
}
