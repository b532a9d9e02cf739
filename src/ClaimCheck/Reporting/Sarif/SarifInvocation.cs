using System.Text.Json;
using ClaimCheck.Reporting.Places;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Sarif;

/// <summary>What the run has to say of itself: what was to be ignored and holds nothing back. Nothing is written where there is nothing.</summary>
internal static class SarifInvocation
{
    public static void Write(Utf8JsonWriter json, Report report)
    {
        if (report.UnusedIgnores.Count == 0)
        {
            return;
        }

        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolConfigurationNotifications");
        foreach (UnusedIgnore unused in report.UnusedIgnores)
        {
            WriteNotification(json, report, unused);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter json, Report report, UnusedIgnore unused)
    {
        json.WriteStartObject();
        json.WriteString("level", "note");
        json.WriteStartObject("message");
        json.WriteString("text", IgnoreWords.Of(unused));
        json.WriteEndObject();
        if (unused is { Document: { } document, Origin: { } origin })
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", FileUri.Of(report.Documents[document].Name));
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", origin.Line);
            json.WriteNumber("startColumn", origin.Column);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
