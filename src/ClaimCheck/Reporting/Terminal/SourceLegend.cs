using ClaimCheck.Reporting.Json;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>Which letter stands for which document, with its whole name.</summary>
internal static class SourceLegend
{
    public static void Write(ConsolePage page)
    {
        for (int i = 0; i < page.Report.Documents.Count; i++)
        {
            var document = page.Report.Documents[i];
            string letter = SourceLetter.Of(i);
            string day = document.PublishedOn is { } published ? $" ({JsonValue.Of(published)})" : "";
            string reference = i == page.Report.Reference ? " (reference)" : "";
            string language = LanguageWords.Of(page.Report, i) is { } words ? $" ({words})" : "";
            string line = $"{letter,-3}{PrintableText.Of(document.Name)}{day}{reference}{language}";
            string title = document.Title is { } stated ? PrintableText.Of(stated) : "";
            page.WriteLine(title.Length == 0 ? line : ColumnText.Cut($"{line}  {title}", Math.Max(ColumnText.WidthOf(line), page.Layout.Width), page.Glyphs.Ellipsis));
        }

        if (page.Report.Documents.Count > 0)
        {
            page.WriteLine();
        }
    }
}
