using System.Text.Json;

namespace ClaimCheck.Readers.Html;

/// <summary>Reads <c>datePublished</c> out of the JSON-LD of a page, of an article before anything else. Broken JSON says nothing.</summary>
internal static class LinkedData
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public static string? PublishedIn(string json)
    {
        try
        {
            using var data = JsonDocument.Parse(Bare(json), Lenient);
            var found = new List<(string Date, bool IsArticle)>();
            Collect(data.RootElement, found);
            return found.Find(date => date.IsArticle).Date ?? (found.Count > 0 ? found[0].Date : null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter for half a character ("\ud83d") in a text.
            return null;
        }
    }

    /// <summary>Without the marks that keep old browsers and XML from reading it.</summary>
    private static ReadOnlyMemory<char> Bare(string json)
    {
        string plain = json.Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal);
        int start = plain.AsSpan().IndexOfAny('{', '['), end = plain.AsSpan().LastIndexOfAny('}', ']');
        return start < 0 || end < start ? default : plain.AsMemory(start, end + 1 - start);
    }

    private static void Collect(JsonElement element, List<(string Date, bool IsArticle)> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Collect(item, found);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("datePublished", out JsonElement date) && date.ValueKind == JsonValueKind.String)
            {
                found.Add((date.GetString()!, IsArticle(element)));
            }

            foreach (JsonProperty property in element.EnumerateObject())
            {
                Collect(property.Value, found);
            }
        }
    }

    /// <summary>"NewsArticle", "BlogPosting", "ReportageNewsArticle", alone or in a list.</summary>
    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out JsonElement type) && type.GetRawText() is var name
        && (name.Contains("Article", StringComparison.Ordinal) || name.Contains("Posting", StringComparison.Ordinal) || name.Contains("Report", StringComparison.Ordinal));
}
