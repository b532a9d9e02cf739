using System.Text.Json;

namespace ClaimCheck.Reporting.Json;

/// <summary>What is ignored on purpose, and what was to be ignored and holds nothing back.</summary>
internal static class JsonIgnore
{
    /// <summary>A finding with the reason why it is ignored, and where that is said.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="ignored">The finding.</param>
    /// <param name="type">What it is, where it stands alone among other things.</param>
    public static void Write(Utf8JsonWriter json, IgnoredFinding ignored, string? type = null)
    {
        json.WriteStartObject();
        JsonReport.WriteType(json, type);
        json.WriteString("by", ReportWords.Of(ignored.By));
        json.WriteString("reason", ignored.Reason);
        JsonFinding.WriteFields(json, ignored.Finding);
        json.WriteEndObject();
    }

    /// <param name="json">Where to.</param>
    /// <param name="unused">What holds nothing back.</param>
    /// <param name="type">What it is, where it stands alone among other things.</param>
    public static void Write(Utf8JsonWriter json, UnusedIgnore unused, string? type = null)
    {
        json.WriteStartObject();
        JsonReport.WriteType(json, type);
        json.WriteString("by", ReportWords.Of(unused.By));
        json.WriteString("problem", ReportWords.Of(unused.Problem));
        json.WriteString("reason", unused.Reason);
        JsonValue.WriteNumber(json, "document", unused.Document);
        json.WriteString("rule", unused.Rule);
        json.WriteString("fingerprint", unused.Entry?.Fingerprint);
        if (unused.Origin is { } origin)
        {
            json.WriteStartObject("origin");
            json.WriteNumber("line", origin.Line);
            json.WriteNumber("column", origin.Column);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("origin");
        }

        json.WriteEndObject();
    }
}
