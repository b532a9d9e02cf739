using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Html.Overview;

/// <summary>Which letter stands for which document, what is known of it, and in how many findings it has a say.</summary>
internal static class DocumentList
{
    public static void Write(HtmlPage page)
    {
        page.Html.Line($"<ul class=\"documents\" aria-label=\"Documents\">");
        foreach (var (index, document) in page.Report.Documents.Index())
        {
            WriteDocument(page, index, document);
        }

        page.Html.Line($"</ul>");
    }

    private static void WriteDocument(HtmlPage page, int index, Document document)
    {
        HtmlOutput html = page.Html;
        string title = PrintableText.Of(document.Title);
        string day = document.PublishedOn is { } published ? "Published " + DayWords.Of(published) : "No date known";
        html.Write($"<li><a class=\"document\" href=\"#text-{index}\"><span class=\"letter\">{SourceLetter.Of(index)}</span> ");
        html.Write($"<span class=\"about\"><bdi class=\"name\">{PrintableText.Of(document.Name)}</bdi> ");
        if (title.Length > 0)
        {
            html.Write($"<bdi class=\"title\">{title}</bdi> ");
        }

        string reference = index == page.Report.Reference ? "Reference · " : "";
        html.Write($"<span class=\"facts\">{reference}{day} · {(LanguageWords.Of(page.Report, index) is { } language ? $"{char.ToUpperInvariant(language[0])}{language[1..]} · " : "")}{CountText.Of(page.Report.Claims.Count(claim => claim.Source.Index == index), "number or date", "numbers and dates")}");
        html.Line($" · in {CountText.Of(Count(page.Conflicts, index), "disagreement")} and {CountText.Of(Count(page.Agreements, index), "agreement")}</span></span></a></li>");
    }

    private static int Count(IReadOnlyList<Finding> findings, int document) =>
        findings.Count(finding => finding.Positions.Any(position => position.Claims.Any(claim => claim.Source.Index == document)));
}
