using System.Globalization;
using System.Text.Json;

namespace ClaimCheck.Readers.JsonLines;

/// <summary>Reads the documents of a case: <c>{"id": …, "documents": [{"name", "text", "publishedOn", "culture"}]}</c>. Unknown fields are let be.</summary>
internal static class JsonCase
{
    /// <summary>The id, where the case has one that can be written back; it outlives the document it was read from.</summary>
    /// <exception cref="JsonCaseException">It is neither text nor number.</exception>
    public static JsonElement Id(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new JsonCaseException($"the line is {Name(root)}, expected an object with \"id\" and \"documents\"");
        }

        return !root.TryGetProperty("id", out var id) || id.ValueKind is JsonValueKind.Null ? default
            : id.ValueKind is JsonValueKind.String or JsonValueKind.Number ? id.Clone()
            : throw new JsonCaseException($"\"id\" is {Name(id)}, expected text");
    }

    /// <param name="warnings">Gets a line for each day of publication that is no date: such a document is read without one.</param>
    /// <exception cref="JsonCaseException">Something is missing or of a wrong type.</exception>
    public static List<Document> Documents(JsonElement root, List<string> warnings)
    {
        if (!root.TryGetProperty("documents", out var list))
        {
            throw new JsonCaseException("\"documents\" is missing");
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            throw new JsonCaseException($"\"documents\" is {Name(list)}, expected a list");
        }

        if (list.GetArrayLength() == 0)
        {
            throw new JsonCaseException("\"documents\" is empty, expected at least one");
        }

        return [.. list.EnumerateArray().Select((item, index) => Document(item, $"documents[{index}]", warnings))];
    }

    /// <param name="item">The document.</param>
    /// <param name="place">What messages call it: "documents[0]".</param>
    /// <param name="warnings">Gets a line for a day of publication that is no date.</param>
    /// <exception cref="JsonCaseException">Something is missing or of a wrong type.</exception>
    public static Document Document(JsonElement item, string place, List<string> warnings)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            throw new JsonCaseException($"{place} is {Name(item)}, expected an object with \"name\" and \"text\"");
        }

        return new Document(Required(item, place, "name"), Required(item, place, "text"))
        {
            PublishedOn = Optional(item, place, "publishedOn") is { } day ? Day(day, place, warnings) : null,
            Culture = Optional(item, place, "culture"),
        };
    }

    private static string Required(JsonElement item, string place, string name) =>
        Optional(item, place, name)
        ?? throw new JsonCaseException(item.TryGetProperty(name, out _) ? $"{place}.{name} is null, expected text" : $"{place}.{name} is missing");

    private static string? Optional(JsonElement item, string place, string name) =>
        !item.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new JsonCaseException($"{place}.{name} is {Name(value)}, expected text");

    private static DateOnly? Day(string text, string place, List<string> warnings)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        warnings.Add($"{place}.publishedOn is \"{text}\", expected a date as 2026-01-30");
        return null;
    }

    private static string Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };
}
