using ClaimCheck.Languages.English;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Languages;

/// <summary>Puts the units of a language together: its own names, and the signs that are the same everywhere.</summary>
internal static class UnitTable
{
    /// <param name="names">A line a unit: its symbol in the catalogue, and its names in small letters.</param>
    /// <param name="metric">A line a unit that takes prefixes: "m | k c m | metro metros".</param>
    /// <param name="prefixes">Names of the prefixes, where they are not the international ones: "k=quilo".</param>
    /// <param name="words">Signs that are words of the language: "in", "st".</param>
    public static UnitLexicon Lexicon(Vocabulary vocabulary, string names, string metric, UnitContext context, string prefixes = "", string words = "")
    {
        Dictionary<string, string> all = Rows(names);
        foreach ((string name, string symbol) in Metric(metric, prefixes))
        {
            all.TryAdd(name, symbol);
        }

        string[] excluded = words.Split(' ');
        return new UnitLexicon(vocabulary, all, Without(Signs(), excluded), Without(EnglishCurrencies.Prefixes, excluded), context);
    }

    /// <summary>Names by symbol, a line a symbol: "kg: kilo, kilos".</summary>
    public static Dictionary<string, string> Rows(string table)
    {
        var rows = new Dictionary<string, string>();
        foreach (string line in Lines(table))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            foreach (string name in line[(colon + 2)..].Split(", "))
            {
                rows[name] = line[..colon];
            }
        }

        return rows;
    }

    public static string[] Lines(string table) => table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, string> Signs()
    {
        Dictionary<string, string> signs = Rows(EnglishUnitSigns.All);
        foreach ((string sign, string symbol) in EnglishCurrencies.Signs)
        {
            signs[sign] = symbol;
        }

        return signs;
    }

    private static IEnumerable<(string Name, string Symbol)> Metric(string table, string prefixes)
    {
        var own = prefixes.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(row => row[..1], row => row[2..]);
        foreach (string[] row in Lines(table).Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            foreach (string name in row[2].Split([", ", " "], StringSplitOptions.None))
            {
                foreach (string prefix in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend(""))
                {
                    string said = prefix.Length == 0 ? "" : own.GetValueOrDefault(prefix) ?? EnglishUnitNames.Prefixes[prefix];
                    yield return (said + name, prefix + row[0]);
                }
            }
        }
    }

    private static Dictionary<string, string> Without(IReadOnlyDictionary<string, string> signs, string[] words) =>
        signs.Where(sign => !words.Contains(sign.Key)).ToDictionary(sign => sign.Key, sign => sign.Value);
}
