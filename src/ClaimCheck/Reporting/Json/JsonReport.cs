using System.Text.Json;

namespace ClaimCheck.Reporting.Json;

/// <summary>The parts of a report but its claims, in the order of the contract.</summary>
internal static class JsonReport
{
    private static readonly string Version = typeof(JsonReport).Assembly.GetName().Version?.ToString(3) ?? "";

    public static void Write(Utf8JsonWriter json, Report report, JsonElement? id, IReadOnlyList<string> warnings)
    {
        json.WriteStartObject();
        json.WriteString("schema", "claimcheck-report/1");
        if (id is { } given)
        {
            WriteId(json, given);
        }

        if (warnings.Count > 0)
        {
            json.WriteStartArray("warnings");
            foreach (var warning in warnings)
            {
                json.WriteStringValue(warning);
            }

            json.WriteEndArray();
        }

        json.WriteStartObject("tool");
        json.WriteString("name", "claimcheck");
        json.WriteString("version", Version);
        json.WriteEndObject();
        WriteDocuments(json, report.Documents);
        json.WriteStartArray("claims");
        foreach (var claim in report.Claims)
        {
            JsonClaim.Write(json, claim);
        }

        json.WriteEndArray();
        WriteFindings(json, "findings", report.Findings);
        WriteFindings(json, "candidates", report.Candidates);
        json.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter json, JsonElement id)
    {
        json.WritePropertyName("id");
        if (id.ValueKind == JsonValueKind.Undefined)
        {
            json.WriteNullValue();
        }
        else
        {
            id.WriteTo(json);
        }
    }

    private static void WriteDocuments(Utf8JsonWriter json, IReadOnlyList<Document> documents)
    {
        json.WriteStartArray("documents");
        foreach (var document in documents)
        {
            json.WriteStartObject();
            json.WriteString("name", document.Name);
            json.WriteString("publishedOn", document.PublishedOn is { } day ? JsonValue.Of(day) : null);
            json.WriteString("culture", document.Culture);
            if (document.Title is { } title)
            {
                json.WriteString("title", title);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter json, string name, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            JsonFinding.Write(json, finding);
        }

        json.WriteEndArray();
    }
}
