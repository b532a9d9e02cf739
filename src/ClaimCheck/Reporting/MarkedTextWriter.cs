using ClaimCheck.Reporting.Terminal;

namespace ClaimCheck;

/// <summary>Writes every text with its claims marked and numbered, and below it the table that tells what was read. Immutable and thread-safe.</summary>
public sealed class MarkedTextWriter : IReportWriter
{
    /// <summary>Makes a writer with the default layout.</summary>
    public MarkedTextWriter()
        : this(new ConsoleLayout())
    {
    }

    /// <summary>Makes a writer.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="layout"/> is null.</exception>
    public MarkedTextWriter(ConsoleLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        Layout = layout;
    }

    /// <inheritdoc/>
    public string Name => "text";

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
            if (claims.Count > 0)
            {
                page.WriteLine();
                MarkedText.Write(page, report.Documents[document].Text, claims);
                page.WriteLine();
                ClaimTable.Write(page, claims);
            }
        }
    }
}
