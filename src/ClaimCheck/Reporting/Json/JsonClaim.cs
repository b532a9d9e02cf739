using System.Text.Json;

namespace ClaimCheck.Reporting.Json;

/// <summary>A claim in the order of the contract.</summary>
internal static class JsonClaim
{
    /// <param name="json">Where to.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="type">What it is, where it stands alone among other things.</param>
    public static void Write(Utf8JsonWriter json, Claim claim, string? type = null)
    {
        var quantity = claim.Quantity;
        json.WriteStartObject();
        JsonReport.WriteType(json, type);
        json.WriteString("id", claim.Id);
        json.WriteNumber("document", claim.Source.Index);
        WriteSpan(json, claim.Span);
        json.WriteString("text", claim.Text);
        json.WriteString("kind", ReportWords.Of(quantity.Kind));
        JsonValue.Write(json, "value", quantity);
        json.WriteString("unit", quantity.Unit);
        json.WriteString("hedge", ReportWords.Of(quantity.Hedge));
        json.WriteString("timex", quantity.Timex);
        json.WriteString("resolved", quantity.Resolved);
        if (quantity.OtherReading is { } other)
        {
            json.WriteString("otherReading", other);
        }

        json.WriteString("subject", claim.Subject);
        json.WriteString("predicate", claim.Predicate);
        json.WriteStartObject("sentence");
        WriteSpan(json, claim.Sentence);
        json.WriteEndObject();
        json.WriteStartObject("origin");
        json.WriteNumber("line", claim.Origin.Line);
        json.WriteNumber("column", claim.Origin.Column);
        json.WriteEndObject();
        json.WriteString("skipped", claim.Skipped is { } reason ? ReportWords.Of(reason) : null);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
