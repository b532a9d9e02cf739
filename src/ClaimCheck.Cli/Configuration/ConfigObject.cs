using System.Globalization;
using System.Text.Json;

namespace ClaimCheck.Cli.Configuration;

/// <summary>
/// Reads the members of one object. What is wrong is added to the problems, and the rest is read on, so that a user sees all of it at once: keys that do not exist with the
/// nearest that does, keys given twice, values of a wrong kind.
/// </summary>
internal sealed class ConfigObject
{
    private readonly Dictionary<string, ConfigNode> _values = new(StringComparer.Ordinal);
    private readonly List<ConfigProblem> _problems;

    /// <param name="what">What the object is, for people: "the configuration", "a unit".</param>
    /// <param name="keys">The keys that exist; null where any may stand.</param>
    public ConfigObject(ConfigNode node, string what, IReadOnlyCollection<string>? keys, List<ConfigProblem> problems)
    {
        _problems = problems;
        if (node.Kind != JsonValueKind.Object)
        {
            problems.Add(new ConfigProblem(node.Place, $"{what} is {Name(node)}, expected an object"));
            return;
        }

        foreach (ConfigMember member in node.Members)
        {
            if (keys is not null && !keys.Contains(member.Key))
            {
                problems.Add(new ConfigProblem(member.Place, $"unknown key \"{member.Key}\" in {what}{Hint(member.Key, keys)}"));
            }
            else if (!_values.TryAdd(member.Key, member.Value))
            {
                problems.Add(new ConfigProblem(member.Place, $"the key \"{member.Key}\" is given twice in {what}"));
            }
        }
    }

    /// <summary>"; did you mean "rules"?", or all that exist where none is near.</summary>
    public static string Hint(string typed, IReadOnlyCollection<string> known) =>
        NearestName.Of(typed, known) is { } nearest ? $"; did you mean \"{nearest}\"?" : $"; expected {Listed(known)}";

    public static string Listed(IReadOnlyCollection<string> words) => words.Count == 1 ? $"\"{words.First()}\"" : $"{string.Join(", ", words.SkipLast(1).Select(word => $"\"{word}\""))} or \"{words.Last()}\"";

    /// <summary>What a value is, for people.</summary>
    public static string Name(ConfigNode node) => node.Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => $"\"{node.Text}\"",
        _ => node.Text,
    };

    /// <summary>The value of a key; null where it is not given.</summary>
    public ConfigNode? Value(string key) => _values.GetValueOrDefault(key);

    public string? Text(string key)
    {
        if (Value(key) is not { } node)
        {
            return null;
        }

        if (node.Kind == JsonValueKind.String && node.Text.Trim().Length > 0)
        {
            return node.Text;
        }

        Wrong(key, node, "text");
        return null;
    }

    /// <summary>A word of a few.</summary>
    public string? Word(string key, IReadOnlyCollection<string> words)
    {
        if (Value(key) is not { } node)
        {
            return null;
        }

        if (node.Kind == JsonValueKind.String && words.Contains(node.Text))
        {
            return node.Text;
        }

        Wrong(key, node, Listed(words));
        return null;
    }

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public decimal? Number(string key, decimal least, decimal most)
    {
        if (Value(key) is not { } node)
        {
            return null;
        }

        if (node.Kind == JsonValueKind.Number && decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && number >= least && number <= most)
        {
            return number;
        }

        Wrong(key, node, string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"));
        return null;
    }

    public DateOnly? Day(string key)
    {
        if (Value(key) is not { } node)
        {
            return null;
        }

        if (node.Kind == JsonValueKind.String && DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        Wrong(key, node, "a date as \"2026-01-30\"");
        return null;
    }

    /// <summary>The entries of a list; empty where it is not given.</summary>
    public IReadOnlyList<ConfigNode> Entries(string key)
    {
        if (Value(key) is not { } node)
        {
            return [];
        }

        if (node.Kind == JsonValueKind.Array)
        {
            return node.Entries;
        }

        Wrong(key, node, "a list");
        return [];
    }

    private void Wrong(string key, ConfigNode node, string expected) => _problems.Add(new ConfigProblem(node.Place, $"\"{key}\" is {Name(node)}, expected {expected}"));
}
