using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Html;

/// <summary>Filters by verdict, rule, source and words. Of use only with the script, which brings it to light.</summary>
internal static class FilterBar
{
    public static void Write(HtmlPage page)
    {
        HtmlOutput html = page.Html;
        IReadOnlyList<Finding> all = [.. page.Report.Findings, .. page.Report.Candidates, .. page.Report.Ignored.Select(ignored => ignored.Finding)];
        if (all.Count == 0)
        {
            return;
        }

        html.Line($"<div class=\"toolbar\" role=\"search\" aria-label=\"Filter the findings\">");
        html.Line($"<fieldset class=\"segments\"><legend class=\"visually-hidden\">Verdict</legend>");
        WriteVerdict(html, "", "All", isChosen: true);
        WriteVerdict(html, "conflict", "Disagreements", isChosen: false);
        WriteVerdict(html, "agreement", "Agreements", isChosen: false);
        html.Line($"</fieldset>");
        WriteRules(page, all);
        WriteSources(page);
        html.Line($"<input type=\"search\" id=\"filter-words\" aria-label=\"Search the findings\" placeholder=\"Search the findings\" autocomplete=\"off\" spellcheck=\"false\">");
        html.Line($"<output id=\"filter-count\" aria-live=\"polite\"></output>");
        html.Line($"</div>");
    }

    private static void WriteVerdict(HtmlOutput html, string value, string label, bool isChosen)
    {
        html.Write($"<label><input type=\"radio\" name=\"verdict\" value=\"{value}\"");
        if (isChosen)
        {
            html.Write($" checked");
        }

        html.Line($"><span>{label}</span></label>");
    }

    private static void WriteRules(HtmlPage page, IReadOnlyList<Finding> findings)
    {
        page.Html.Write($"<select id=\"filter-rule\" aria-label=\"Rule\"><option value=\"\">All rules</option>");
        var rules = findings.SelectMany(FilterKeys.RulesOf).Distinct().Select(rule => (Id: rule, Title: page.TitleOf(rule)));
        foreach (var (id, title) in rules.OrderBy(rule => rule.Title, StringComparer.Ordinal).ThenBy(rule => rule.Id, StringComparer.Ordinal))
        {
            page.Html.Write($"<option value=\"{id}\">{title}</option>");
        }

        page.Html.Line($"</select>");
    }

    private static void WriteSources(HtmlPage page)
    {
        page.Html.Write($"<select id=\"filter-source\" aria-label=\"Source\"><option value=\"\">All sources</option>");
        foreach (var (index, document) in page.Report.Documents.Index())
        {
            page.Html.Write($"<option value=\"{index}\">{SourceLetter.Of(index)} {PrintableText.Of(document.Name)}</option>");
        }

        page.Html.Line($"</select>");
    }
}
