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
    private const int MostColumns = 20;

    public void WriteHead(int conflicts, int agreements)
    {
        string ignored = report.Ignored.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $", {report.Ignored.Count} ignored") : "";
        Line($"### claimcheck: {Count(conflicts, "disagreement")}, {Count(agreements, "agreement")}{ignored}{AloneWords.Of(report)}");
        Line("");
        foreach (var (index, document) in report.Documents.Index())
        {
            string day = document.PublishedOn is { } published ? $" ({JsonValue.Of(published)})" : "";
            string title = string.IsNullOrEmpty(document.Title) ? "" : $" {MarkdownText.Of(document.Title)}";
            Line($"- **{SourceLetter.Of(index)}** {MarkdownText.Code(document.Name)}{day}{(index == report.Reference ? " (reference)" : "")}{(LanguageWords.Of(report, index) is { } language ? $" ({language})" : "")}{title}");
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

    /// <summary>The matrix of facts and sources; of two documents the tables of the findings say as much.</summary>
    public void WriteFacts(int shown)
    {
        if (report.Facts.Count == 0 || report.Documents.Count > MostColumns)
        {
            return;
        }

        Line("<details open><summary>Facts by source</summary>");
        Line("");
        Line($"| | Fact |{string.Concat(report.Documents.Select((_, index) => $" {SourceLetter.Of(index)} |"))}");
        Line($"|---|---|{string.Concat(report.Documents.Select(_ => "---|"))}");
        foreach (FactRow fact in report.Facts.Take(shown))
        {
            Line($"| {(fact.Finding.Verdict == Verdict.Conflict ? "≠" : "=")} | {MarkdownText.Of(fact.Finding.Subject)} |{string.Concat(report.Documents.Select((_, document) => $" {Cell(fact.Of(document))} |"))}");
        }

        Line("");
        Line($"{(report.Facts.Count > shown ? string.Create(CultureInfo.InvariantCulture, $"… and {report.Facts.Count - shown} more. ") : "")}**Bold**: no other source says so. –: silent.");
        Line("");
        Line("</details>");
        Line("");
    }

    private static string Cell(FactSource? source)
    {
        if (source is null)
        {
            return "–";
        }

        string words = string.Join("; ", source.Claims.Select(claim => PrintableText.Of(claim.Text)).Distinct(StringComparer.Ordinal).Select(MarkdownText.Of));
        return source.StandsAlone ? $"<b>{words}</b>" : words;
    }

    public void WriteIgnored(IReadOnlyList<IgnoredFinding> ignored, int shown) => WriteFolded($"{ignored.Count} ignored on purpose", ignored, shown, held =>
        $"- {MarkdownText.Of(held.Finding.Subject)}: {string.Join(", ", FindingClaims.Of(held.Finding).Select(claim => $"{PlaceOf(claim)} {MarkdownText.Code(claim.Text)}"))} ({MarkdownText.Of(held.Finding.Rule)}, {MarkdownText.Of(IgnoreWords.Of(held))})");

    public void WriteUnused(IReadOnlyList<UnusedIgnore> unused, int shown) => WriteFolded($"{Count(unused.Count, "ignore")} without effect", unused, shown, ignore =>
        $"- {(ignore is { Document: { } document, Origin: { } origin } ? $"{MarkdownText.Code(string.Create(CultureInfo.InvariantCulture, $"{report.Documents[document].Name}:{origin.Line}:{origin.Column}"))} " : "")}{MarkdownText.Of(IgnoreWords.Of(ignore))}");

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
