using System.Text.Json;

namespace ClaimCheck.Accuracy;

/// <summary>Two texts that are labelled as a whole: agree, conflict or unrelated.</summary>
internal sealed record LabelledPair(LabelledCluster Texts, string Label)
{
    /// <summary>Reads JSON Lines with id, a, b and label.</summary>
    public static IEnumerable<LabelledPair> ReadFile(string path)
    {
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var parsed = JsonDocument.Parse(line);
            JsonElement root = parsed.RootElement;
            Document a = new("a", root.GetProperty("a").GetString()!), b = new("b", root.GetProperty("b").GetString()!);
            yield return new LabelledPair(new LabelledCluster(root.GetProperty("id").GetString()!, [a, b], []), root.GetProperty("label").GetString()!);
        }
    }
}
