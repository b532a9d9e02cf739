namespace ClaimCheck;

/// <summary>The report formats that come with the library. A new one is its writer and one line here.</summary>
public static class ReportFormats
{
    /// <summary>All writers, each with its default layout.</summary>
    public static IReadOnlyList<IReportWriter> All { get; } =
    [
        new ConsoleReportWriter(),
        new JsonReportWriter(),
        new JsonLinesReportWriter(),
        new HtmlReportWriter(),
        new MarkdownReportWriter(),
        new CsvReportWriter(),
        new SarifReportWriter(),
        new JUnitReportWriter(),
        new GitHubReportWriter(),
        new MarkedTextWriter(),
        new ClaimTableWriter(),
    ];

    /// <summary>The writer of that name, or null. Names are lower case: "console", "json", "sarif".</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static IReportWriter? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(writer => writer.Name == name);
    }
}
