using ClaimCheck.Reporting.Terminal;

namespace ClaimCheck;

/// <summary>
/// Writes what was read as a table for people, one claim a line: place, words, kind, value, range, TIMEX3, hedge and subject. Compared or not makes no difference here.
/// Immutable and thread-safe.
/// </summary>
public sealed class ClaimTableWriter : IReportWriter
{
    /// <summary>Makes a writer with the default layout.</summary>
    public ClaimTableWriter()
        : this(new ConsoleLayout())
    {
    }

    /// <summary>Makes a writer.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="layout"/> is null.</exception>
    public ClaimTableWriter(ConsoleLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        Layout = layout;
    }

    /// <inheritdoc/>
    public string Name => "table";

    /// <summary>How it lays out.</summary>
    public ConsoleLayout Layout { get; }

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var page = new ConsolePage(report, Layout, output);
        for (int document = 0; document < report.Documents.Count; document++)
        {
            IReadOnlyList<Claim> claims = ClaimTable.ClaimsOf(report, document);
            page.WriteLine((document > 0 ? "\n" : "") + ClaimTable.Heading(report, document, claims));
            ClaimTable.Write(page, claims);
        }
    }
}
