using System.Text.Json;

namespace ClaimCheck.Accuracy;

/// <summary>Two texts that are labelled as a whole: agree, conflict or unrelated.</summary>
/// <param name="Set">The name of the file it stands in.</param>
internal sealed record LabelledPair(LabelledCluster Texts, string Label, string Set)
{
    /// <summary>
    /// Pairs that go back to one text share this and must not be split between training and test: edited texts carry the number of the edit last, "…_12" or "…0000003".
    /// </summary>
    public string Topic
    {
        get
        {
            string id = Texts.Id;
            int edit = id.LastIndexOf('_');
            int mirrored = id.LastIndexOf("000000", StringComparison.Ordinal);
            return edit > 0 ? id[..edit] : mirrored > 0 && mirrored == id.Length - 7 ? id[..mirrored] : id;
        }
    }

    /// <summary>Reads JSON Lines with id, a, b and label.</summary>
    public static IEnumerable<LabelledPair> ReadFile(string path)
    {
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var parsed = JsonDocument.Parse(line);
            JsonElement root = parsed.RootElement;
            Document a = new("a", root.GetProperty("a").GetString()!), b = new("b", root.GetProperty("b").GetString()!);
            var texts = new LabelledCluster(root.GetProperty("id").GetString()!, [a, b], []);
            yield return new LabelledPair(texts, root.GetProperty("label").GetString()!, Path.GetFileNameWithoutExtension(path));
        }
    }
}
