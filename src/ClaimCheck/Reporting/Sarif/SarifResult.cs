using System.Globalization;
using System.Text.Json;
using ClaimCheck.Reporting.Json;
using ClaimCheck.Reporting.Places;

namespace ClaimCheck.Reporting.Sarif;

/// <summary>A conflict as a result: its message names every claim, and links the ones that stand elsewhere.</summary>
internal sealed class SarifResult(Utf8JsonWriter json, FileRanges ranges)
{
    /// <param name="conflict">The conflict.</param>
    /// <param name="ruleIndex">The place of its rule among those of the tool.</param>
    /// <param name="ignored">Why it is ignored; null where it is not.</param>
    public void Write(Finding conflict, int ruleIndex, IgnoredFinding? ignored)
    {
        List<Claim> claims = FindingClaims.Of(conflict);
        json.WriteStartObject();
        json.WriteString("ruleId", conflict.Rule);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("kind", "fail");
        json.WriteString("level", ReportWords.Of(conflict.Severity));
        WriteMessage(MessageOf(conflict, claims));
        json.WriteStartArray("locations");
        foreach (Claim claim in claims.Take(1))
        {
            WriteLocation(claim, null);
        }

        json.WriteEndArray();
        json.WriteStartArray("relatedLocations");
        for (int i = 1; i < claims.Count; i++)
        {
            WriteLocation(claims[i], i);
        }

        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("claimcheck/v1", conflict.Fingerprint);
        json.WriteEndObject();
        WriteSuppressions(ignored);
        json.WriteNumber("rank", Math.Round(conflict.Confidence * 100, 1));
        WriteProperties(conflict);
        json.WriteEndObject();
    }

    private static string MessageOf(Finding conflict, List<Claim> claims)
    {
        var links = claims.Skip(1).Select((claim, index) => string.Create(CultureInfo.InvariantCulture,
            $"[{Literal($"{claim.Source.Name}:{claim.Origin.Line}:{claim.Origin.Column}")}]({index + 1})"));
        return Literal(conflict.Message) + (claims.Count > 1 ? $" Also: {string.Join(", ", links)}." : "");
    }

    /// <summary>Brackets would be links.</summary>
    private static string Literal(string text) =>
        PrintableText.Of(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);

    private void WriteMessage(string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>An empty list says that the conflict is not ignored, where none at all would say nothing.</summary>
    private void WriteSuppressions(IgnoredFinding? ignored)
    {
        json.WriteStartArray("suppressions");
        if (ignored is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", ignored.By == IgnoredBy.Document ? "inSource" : "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", PrintableText.Of(ignored.Reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteLocation(Claim claim, int? id)
    {
        FileRange range = ranges.Of(claim);
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", FileUri.Of(claim.Source.Name));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", range.Start.Line);
        json.WriteNumber("startColumn", range.Start.Column);
        json.WriteNumber("endLine", range.End.Line);
        json.WriteNumber("endColumn", range.End.Column);
        json.WriteStartObject("snippet");
        json.WriteString("text", claim.Text);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        WriteMessage(Literal($"{claim.Source.Name} says \"{claim.Text}\""));
        json.WriteEndObject();
    }

    private void WriteProperties(Finding conflict)
    {
        json.WriteStartObject("properties");
        json.WriteString("subject", conflict.Subject);
        json.WriteNumber("confidence", Math.Round(conflict.Confidence, 3));
        JsonValue.WriteNumber(json, "gap", conflict.Gap);
        JsonValue.WriteNumber(json, "agreesAtWidth", conflict.AgreesAtWidth);
        json.WriteStartArray("mayBothHold");
        foreach (string reason in conflict.MayBothHold)
        {
            json.WriteStringValue(reason);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
