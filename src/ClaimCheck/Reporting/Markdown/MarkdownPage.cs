using System.Globalization;
using ClaimCheck.Reporting.Json;
using ClaimCheck.Reporting.Places;
using ClaimCheck.Reporting.Terminal;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Markdown;

/// <summary>The parts of a report in Markdown.</summary>
internal sealed class MarkdownPage(Report report, TextWriter output)
{
    private const int LongestExcerpt = 100;

    public void WriteHead(int conflicts, int agreements)
    {
        Line($"### claimcheck: {Count(conflicts, "disagreement")}, {Count(agreements, "agreement")}");
        Line("");
        foreach (var (index, document) in report.Documents.Index())
        {
            string day = document.PublishedOn is { } published ? $" ({JsonValue.Of(published)})" : "";
            string title = string.IsNullOrEmpty(document.Title) ? "" : $" {MarkdownText.Of(document.Title)}";
            Line($"- **{SourceLetter.Of(index)}** {MarkdownText.Code(document.Name)}{day}{title}");
        }

        Line("");
    }

    public void WriteConflict(Finding conflict)
    {
        List<Claim> claims = FindingClaims.Of(conflict);
        Line($"**DISAGREE: {MarkdownText.Of(conflict.Subject.Length > 0 ? conflict.Subject : conflict.Message)}** ({ReportWords.Of(conflict.Severity)}, {MarkdownText.Of(conflict.Rule)})");
        Line("");
        if (claims.Count == 0)
        {
            return;
        }

        Line("| Source | Says | Range |");
        Line("|---|---|---|");
        foreach (Claim claim in claims)
        {
            Line($"| {PlaceOf(claim)} | {Words(claim)} | {MarkdownText.Code(ValueText.Of(claim.Quantity, Glyphs.Unicode))} |");
        }

        Line("");
        WriteRemarks(conflict, claims);
    }

    public void WriteAgreements(IReadOnlyList<Finding> agreements, int shown) => WriteFolded(Count(agreements.Count, "agreement"), agreements, shown, agreement =>
        $"- {MarkdownText.Of(agreement.Subject)}: {string.Join(", ", FindingClaims.Of(agreement).Select(claim => $"{PlaceOf(claim)} {MarkdownText.Code(claim.Text)}"))}");

    public void WriteSkipped(IReadOnlyList<Claim> skipped, int shown) => WriteFolded($"{Count(skipped.Count, "claim")} compared with nothing", skipped, shown, claim =>
        $"- {PlaceOf(claim)} {MarkdownText.Code(claim.Text)} ({SkipWords.Of(claim.Skipped)})");

    private void WriteFolded<T>(string summary, IReadOnlyList<T> items, int shown, Func<T, string> line)
    {
        if (items.Count == 0)
        {
            return;
        }

        Line($"<details><summary>{summary}</summary>");
        Line("");
        foreach (T item in items.Take(shown))
        {
            Line(line(item));
        }

        if (items.Count > shown)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"- … and {items.Count - shown} more"));
        }

        Line("");
        Line("</details>");
        Line("");
    }

    private void WriteRemarks(Finding conflict, List<Claim> claims)
    {
        string[] remarks = [conflict.Remark, Said(page => DistanceLine.Write(page, conflict, claims)), Said(page => BothTrueLine.Write(page, conflict, claims))];
        foreach (string remark in remarks.Where(remark => remark.Length > 0))
        {
            Line(MarkdownText.Of(remark));
            Line("");
        }
    }

    /// <summary>What the console says, as one line.</summary>
    private string Said(Action<ConsolePage> write)
    {
        using var said = new StringWriter();
        write(new ConsolePage(report, new ConsoleLayout { IsUnicode = true }, said));
        return string.Join(' ', said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private string Words(Claim claim)
    {
        string document = claim.Source.Index < report.Documents.Count ? report.Documents[claim.Source.Index].Text : "";
        return MarkdownText.Of(Excerpt.Of(claim, document, LongestExcerpt, "…"));
    }

    private static string PlaceOf(Claim claim) => ConsolePage.PlaceOf(claim);

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private void Line(string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
