using ClaimCheck.Reporting.Json;

namespace ClaimCheck;

/// <summary>
/// Writes a report as JSON Lines: one line for the report, each document, claim, finding and candidate, told apart by "type", with the fields of the JSON report.
/// <c>jq 'select(.type == "finding")'</c> picks one kind. Immutable and thread-safe.
/// </summary>
public sealed class JsonLinesReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Name => "jsonl";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, isIndented: false, json =>
        {
            json.WriteStartObject();
            json.WriteString("type", "report");
            json.WriteString("schema", JsonReport.Schema);
            JsonReport.WriteTool(json);
            json.WriteEndObject();
        });
        foreach (var (index, document) in report.Documents.Index())
        {
            JsonOutput.Write(output, isIndented: false, json =>
            {
                json.WriteStartObject();
                json.WriteString("type", "document");
                json.WriteNumber("document", index);
                JsonReport.WriteFields(json, document);
                json.WriteEndObject();
            });
        }

        foreach (Claim claim in report.Claims)
        {
            JsonOutput.Write(output, isIndented: false, json => JsonClaim.Write(json, claim, "claim"));
        }

        WriteFindings(report.Findings, "finding", output);
        WriteFindings(report.Candidates, "candidate", output);
    }

    private static void WriteFindings(IReadOnlyList<Finding> findings, string type, TextWriter output)
    {
        foreach (Finding finding in findings)
        {
            JsonOutput.Write(output, isIndented: false, json => JsonFinding.Write(json, finding, type));
        }
    }
}
