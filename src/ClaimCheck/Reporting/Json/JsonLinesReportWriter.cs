using System.Text.Json;
using ClaimCheck.Reporting.Json;

namespace ClaimCheck;

/// <summary>
/// Writes a report as JSON Lines: one line for the report, each document, claim, finding, candidate and what is ignored, told apart by "type", with the fields of the JSON report.
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

        WriteAll(report.Claims, output, (json, claim) => JsonClaim.Write(json, claim, "claim"));
        WriteAll(report.Findings, output, (json, finding) => JsonFinding.Write(json, finding, "finding"));
        WriteAll(report.Candidates, output, (json, candidate) => JsonFinding.Write(json, candidate, "candidate"));
        WriteAll(report.Ignored, output, (json, ignored) => JsonIgnore.Write(json, ignored, "ignored"));
        WriteAll(report.UnusedIgnores, output, (json, unused) => JsonIgnore.Write(json, unused, "unused-ignore"));
        WriteAll([.. report.Facts.Index()], output, (json, fact) => JsonFact.Write(json, fact.Item, fact.Index, "fact"));
    }

    private static void WriteAll<T>(IReadOnlyList<T> items, TextWriter output, Action<Utf8JsonWriter, T> write)
    {
        foreach (T item in items)
        {
            JsonOutput.Write(output, isIndented: false, json => write(json, item));
        }
    }
}
