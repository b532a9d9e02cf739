namespace ClaimCheck.Pages.Tests;

/// <summary>Reports for the pages: of two papers and of seven, of one and of none, and one with far too much in it.</summary>
internal static class Reports
{
    private const string Folder = "Papers/";

    public static Report Seven { get; } = ClaimChecker.Default.Check(Papers());

    public static Report Two { get; } = ClaimChecker.Default.Check([.. Papers().Take(2)]);

    public static Report One { get; } = ClaimChecker.Default.Check([.. Papers().Take(1)]);

    public static Report Nothing { get; } = ClaimChecker.Default.Check([]);

    /// <summary>Two texts that share no fact.</summary>
    public static Report Strangers { get; } = ClaimChecker.Default.Check(
        [new Document("ferry.txt", "The ferry carries 20 cars."), new Document("choir.txt", "The choir was founded in 1911.")]);

    /// <summary>Three hundred findings: those of the seven papers over and over.</summary>
    public static Report Many { get; } = Repeated(Seven, 300);

    /// <summary>The seven papers, with conflicts of one of them ignored, and a comment that is not in force.</summary>
    public static Report Ignoring { get; } = ClaimChecker.Default.Check(
    [
        .. Papers().Select((paper, index) => index == 1 ? paper with { Ignored = [new(new(0, paper.Text.Length), "corrected <later>"), new(new(0, 1), "")] } : paper).Take(3),
    ]);

    private static IReadOnlyList<Document> Papers()
    {
        var assembly = typeof(Reports).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return [.. names.Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return new Document(name[Folder.Length..], reader.ReadToEnd()) { PublishedOn = new DateOnly(2026, 6, 5) };
        })];
    }

    private static Report Repeated(Report report, int findings)
    {
        var copies = Enumerable.Range(0, findings).Select(i => report.Findings[i % report.Findings.Count] with { }).OrderByDescending(finding => finding.Verdict);
        return new Report(report.Documents, report.Claims, [.. copies], report.Candidates) { Rules = report.Rules };
    }
}
