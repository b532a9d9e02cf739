using System.Text.Json;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Json;

/// <summary>The parts of a report but its claims, in the order of the contract.</summary>
internal static class JsonReport
{
    public const string Schema = "claimcheck-report/1";

    public static readonly string Version = typeof(JsonReport).Assembly.GetName().Version?.ToString(3) ?? "";

    public static void Write(Utf8JsonWriter json, Report report, JsonElement? id, IReadOnlyList<string> warnings)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        if (id is { } given)
        {
            WriteId(json, given);
        }

        if (warnings.Count + report.Unread.Count > 0)
        {
            json.WriteStartArray("warnings");
            foreach (string warning in warnings.Concat(report.Unread.Select(unread => UnreadWords.Of(report, unread))))
            {
                json.WriteStringValue(warning);
            }

            json.WriteEndArray();
        }

        WriteTool(json);
        WriteDocuments(json, report);
        WriteAll(json, "claims", report.Claims, claim => JsonClaim.Write(json, claim));
        WriteAll(json, "findings", report.Findings, finding => JsonFinding.Write(json, finding));
        WriteAll(json, "candidates", report.Candidates, candidate => JsonFinding.Write(json, candidate));
        WriteAll(json, "ignored", report.Ignored, ignored => JsonIgnore.Write(json, ignored));
        WriteAll(json, "unusedIgnores", report.UnusedIgnores, unused => JsonIgnore.Write(json, unused));
        WriteAll(json, "facts", [.. report.Facts.Index()], fact => JsonFact.Write(json, fact.Item, fact.Index));
        json.WriteEndObject();
    }

    public static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", "claimcheck");
        json.WriteString("version", Version);
        json.WriteEndObject();
    }

    /// <summary>What is known of a document, but for its text.</summary>
    public static void WriteFields(Utf8JsonWriter json, Document document)
    {
        json.WriteString("name", document.Name);
        json.WriteString("publishedOn", document.PublishedOn is { } day ? JsonValue.Of(day) : null);
        json.WriteString("culture", document.Culture);
        if (document.Title is { } title)
        {
            json.WriteString("title", title);
        }
    }

    public static void WriteType(Utf8JsonWriter json, string? type)
    {
        if (type is not null)
        {
            json.WriteString("type", type);
        }
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

    private static void WriteDocuments(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("documents");
        for (int i = 0; i < report.Documents.Count; i++)
        {
            json.WriteStartObject();
            WriteFields(json, report.Documents[i]);
            WriteLanguage(json, i < report.Languages.Count ? report.Languages[i] : DocumentLanguage.Default);
            if (i == report.Reference)
            {
                json.WriteBoolean("reference", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Where there is none the document was read in English, because its culture says so or for want of anything else.</summary>
    private static void WriteLanguage(Utf8JsonWriter json, DocumentLanguage language)
    {
        if (language.Tag == DocumentLanguage.Default.Tag)
        {
            return;
        }

        json.WriteStartObject("language");
        json.WriteString("tag", language.Tag);
        json.WriteBoolean("given", language.IsGiven);
        json.WriteNumber("confidence", language.Confidence);
        json.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
