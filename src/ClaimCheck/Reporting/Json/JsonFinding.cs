using System.Text.Json;

namespace ClaimCheck.Reporting.Json;

/// <summary>A finding in the order of the contract.</summary>
internal static class JsonFinding
{
    /// <param name="json">Where to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="type">What it is, where it stands alone among other things.</param>
    public static void Write(Utf8JsonWriter json, Finding finding, string? type = null)
    {
        json.WriteStartObject();
        JsonReport.WriteType(json, type);
        WriteFields(json, finding);
        json.WriteEndObject();
    }

    public static void WriteFields(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("rule", finding.Rule);
        WriteStrings(json, "alsoRules", finding.AlsoRules);
        json.WriteString("verdict", ReportWords.Of(finding.Verdict));
        json.WriteString("severity", ReportWords.Of(finding.Severity));
        json.WriteString("subject", finding.Subject);
        json.WriteString("message", finding.Message);
        json.WriteStartArray("positions");
        foreach (var position in finding.Positions)
        {
            json.WriteStartObject();
            WriteStrings(json, "claims", position.Claims.Select(claim => claim.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("confidence", Math.Round(finding.Confidence, 3));
        JsonValue.WriteNumber(json, "gap", finding.Gap);
        JsonValue.WriteNumber(json, "agreesAtWidth", finding.AgreesAtWidth);
        WriteStrings(json, "mayBothHold", finding.MayBothHold);
        WriteStrings(json, "why", finding.Why);
        json.WriteString("fingerprint", finding.Fingerprint);
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
