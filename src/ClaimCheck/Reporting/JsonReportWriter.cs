using System.Text.Json;
using ClaimCheck.Reporting.Json;

namespace ClaimCheck;

/// <summary>
/// Writes a report as JSON with the schema <c>claimcheck-report/1</c>, ended by a line feed. Fields that have no value are written as null.
/// The same report always gives the same text. Immutable and thread-safe.
/// </summary>
public sealed class JsonReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <summary>Writes the whole report, indented.</summary>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, isIndented: true, json => JsonReport.Write(json, report, null, []));
    }

    /// <summary>Writes the whole report on one line, with the id of the case that it answers.</summary>
    /// <param name="report">The report.</param>
    /// <param name="id">A JSON string or number that is written as it is; an undefined element is written as null.</param>
    /// <param name="warnings">What was wrong with the case and did not keep it from being read; written as "warnings" where there is any, before what recognizers gave up on.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/>, <paramref name="warnings"/> or <paramref name="output"/> is null.</exception>
    public static void WriteLine(Report report, JsonElement id, IReadOnlyList<string> warnings, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(warnings);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, isIndented: false, json => JsonReport.Write(json, report, id, warnings));
    }
}
