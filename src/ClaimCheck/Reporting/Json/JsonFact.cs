using System.Text.Json;

namespace ClaimCheck.Reporting.Json;

/// <summary>A row of the matrix: which finding it is of, and what the documents say that speak of it.</summary>
internal static class JsonFact
{
    /// <param name="json">Where to.</param>
    /// <param name="fact">The row.</param>
    /// <param name="finding">The place of its finding among the findings.</param>
    /// <param name="type">What it is, where it stands alone among other things.</param>
    public static void Write(Utf8JsonWriter json, FactRow fact, int finding, string? type = null)
    {
        json.WriteStartObject();
        JsonReport.WriteType(json, type);
        json.WriteNumber("finding", finding);
        json.WriteStartArray("sources");
        foreach (FactSource source in fact.Sources)
        {
            json.WriteStartObject();
            json.WriteNumber("document", source.Document);
            json.WriteStartArray("claims");
            foreach (Claim claim in source.Claims)
            {
                json.WriteStringValue(claim.Id);
            }

            json.WriteEndArray();
            json.WriteBoolean("alone", source.StandsAlone);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
