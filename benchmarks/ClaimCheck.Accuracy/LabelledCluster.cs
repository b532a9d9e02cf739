using System.Text.Json;

namespace ClaimCheck.Accuracy;

/// <summary>A place in a document that states a fact.</summary>
internal sealed record LabelledMention(int Document, int Start, int End, IReadOnlySet<int> Classes);

/// <summary>A fact that several documents state, as mentions with the classes of values they stand for.</summary>
internal sealed record LabelledFact(string Name, IReadOnlyList<LabelledMention> Mentions);

/// <summary>Several documents about one event, with the facts that readers found in them.</summary>
internal sealed record LabelledCluster(string Id, IReadOnlyList<Document> Documents, IReadOnlyList<LabelledFact> Facts)
{
    /// <summary>Events that come from one topic share their number ("13-ecb", "13-ecbplus") and must not be split between training and test.</summary>
    public string Topic => Id.Split('-') is [_, var topic, ..] ? topic : Id;

    /// <summary>Reads every *.json file of a folder, by name.</summary>
    public static List<LabelledCluster> ReadFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(path => Read(File.ReadAllText(path)))];

    private static LabelledCluster Read(string json)
    {
        using var parsed = JsonDocument.Parse(json);
        JsonElement root = parsed.RootElement;
        List<Document> documents = [.. root.GetProperty("documents").EnumerateArray().Select(ReadDocument)];
        return new LabelledCluster(
            root.GetProperty("id").GetString()!, documents, [.. root.GetProperty("facts").EnumerateArray().Select(fact => ReadFact(fact, documents))]);
    }

    private static Document ReadDocument(JsonElement element) =>
        new(element.GetProperty("name").GetString()!, element.GetProperty("text").GetString()!)
        {
            PublishedOn = element.TryGetProperty("publishedOn", out JsonElement day) && day.GetString() is { } text
                ? DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
                : null,
        };

    private static LabelledFact ReadFact(JsonElement element, List<Document> documents)
    {
        var mentions = new List<LabelledMention>();
        int number = 0;
        foreach (JsonElement valueClass in element.GetProperty("classes").EnumerateArray())
        {
            foreach (JsonElement mention in valueClass.GetProperty("mentions").EnumerateArray())
            {
                int document = documents.FindIndex(d => d.Name == mention.GetProperty("doc").GetString());
                int start = Utf16Offset(documents[document].Text, mention.GetProperty("start").GetInt32());
                string quote = mention.GetProperty("quote").GetString()!;
                mentions.Add(new LabelledMention(document, start, start + quote.Length, new HashSet<int>([number, .. Also(valueClass), .. Also(mention)])));
            }

            number++;
        }

        return new LabelledFact(element.GetProperty("fact").GetString()!, mentions);
    }

    private static IEnumerable<int> Also(JsonElement element) =>
        element.TryGetProperty("also", out JsonElement also) && also.ValueKind == JsonValueKind.Array ? also.EnumerateArray().Select(x => x.GetInt32()) : [];

    /// <summary>Labels count code points; the library counts UTF-16 code units.</summary>
    private static int Utf16Offset(string text, int codePoints)
    {
        int offset = 0;
        for (int n = 0; n < codePoints; n++)
        {
            offset += char.IsHighSurrogate(text[offset]) ? 2 : 1;
        }

        return offset;
    }
}
