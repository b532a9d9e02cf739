using System.Text.Json;

namespace ClaimCheck.Cli.Configuration;

/// <summary>Reads the user's own words: synonyms, names, units, what is never joined.</summary>
internal sealed class VocabularyReader(List<ConfigProblem> problems)
{
    private const decimal LargestFactor = 1_000_000_000_000m;
    private const decimal SmallestFactor = 0.000000000001m;

    public OwnVocabulary Read(ConfigNode node)
    {
        var vocabulary = new ConfigObject(node, "\"vocabulary\"", ConfigKeys.OfVocabulary, problems);
        return new OwnVocabulary
        {
            Synonyms = Lists(vocabulary, ConfigKeys.Synonyms),
            Names = Lists(vocabulary, ConfigKeys.Names),
            Units = [.. vocabulary.Entries(ConfigKeys.Units).Select(Unit).OfType<OwnUnit>()],
            NeverJoin = Lists(vocabulary, ConfigKeys.NeverJoin),
        };
    }

    private List<IReadOnlyList<string>> Lists(ConfigObject vocabulary, string key)
    {
        var lists = new List<IReadOnlyList<string>>();
        foreach (ConfigNode entry in vocabulary.Entries(key))
        {
            if (entry.Kind == JsonValueKind.Array && entry.Entries.Count > 1 && entry.Entries.TrueForAll(IsWord))
            {
                lists.Add([.. entry.Entries.Select(word => word.Text)]);
            }
            else
            {
                problems.Add(new ConfigProblem(entry.Place, $"an entry of \"{key}\" is {Described(entry)}, expected a list of two words or more"));
            }
        }

        return lists;
    }

    private OwnUnit? Unit(ConfigNode node)
    {
        var unit = new ConfigObject(node, "a unit", ConfigKeys.OfUnit, problems);
        IReadOnlyList<ConfigNode> names = unit.Entries(ConfigKeys.Names);
        var (symbol, of, factor) = (unit.Text(ConfigKeys.Symbol), unit.Text(ConfigKeys.Of), unit.Number(ConfigKeys.Factor, SmallestFactor, LargestFactor));
        if (node.Kind != JsonValueKind.Object)
        {
            return null;
        }

        if (of is not null && !OwnUnit.IsKnown(of))
        {
            problems.Add(new ConfigProblem(unit.Value(ConfigKeys.Of)!.Place, $"there is no unit \"{of}\"; a symbol as \"m\", \"kg\" or \"USD\" is expected"));
        }
        else if (unit.Value(ConfigKeys.Symbol) is null)
        {
            problems.Add(new ConfigProblem(node.Place, "a unit has no \"symbol\""));
        }
        else if (names.Count == 0 || !names.All(IsWord))
        {
            problems.Add(new ConfigProblem(unit.Value(ConfigKeys.Names)?.Place ?? node.Place, "a unit has no \"names\", a list of what texts call it"));
        }
        else if (symbol is not null)
        {
            return new OwnUnit(symbol, [.. names.Select(name => name.Text)]) { Of = of, Factor = factor ?? 1 };
        }

        return null;
    }

    private static bool IsWord(ConfigNode node) => node.Kind == JsonValueKind.String && !string.IsNullOrWhiteSpace(node.Text);

    private static string Described(ConfigNode node) => node.Kind != JsonValueKind.Array ? ConfigObject.Name(node)
        : node.Entries.TrueForAll(IsWord) ? $"a list of {node.Entries.Count}" : "a list of other things";
}
