using ClaimCheck.Reporting.Json;
using ClaimCheck.Reporting.Sarif;

namespace ClaimCheck;

/// <summary>
/// Writes conflicts as SARIF 2.1.0, for code scanning and editors: each at the place of its first claim, with the places of the others linked. A result keeps its
/// fingerprint when lines move. Agreements are no results. Immutable and thread-safe.
/// </summary>
public sealed class SarifReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Name => "sarif";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, isIndented: true, json => SarifLog.Write(json, report));
    }
}
