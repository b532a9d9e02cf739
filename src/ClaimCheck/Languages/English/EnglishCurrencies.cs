namespace ClaimCheck.Languages.English;

/// <summary>Names, codes and signs of currencies in English texts, put together from their tables. Codes are those of ISO 4217.</summary>
internal static class EnglishCurrencies
{
    /// <summary>Codes that companies write with a letter for thousand, million or billion: "MUSD", "kEUR".</summary>
    private static readonly string[] Scaled = ["USD", "EUR", "GBP", "AUD", "CAD", "NZD", "CHF", "SEK", "NOK", "DKK", "JPY", "CNY", "INR", "PLN", "HKD", "SGD"];

    private static readonly (string Word, char Letter)[] Scales = [("thousand", 'k'), ("million", 'M'), ("billion", 'G'), ("trillion", 'T'), ("mn", 'M'), ("m", 'M'), ("bn", 'G')];

    /// <summary>Written in capitals only: "try", "all" and "cop" are words.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. EnglishNationalCurrencies.Names.Split('\n').Select(row => row.TrimStart()[..3]).Distinct(), "BTC", "ETH", .. "DEM FRF ITL ESP BEF ATS FIM NLG GRD PTE IEP".Split(' ')];

    /// <summary>After the number, in any case.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } = BuildNames();

    /// <summary>After the number, case counts.</summary>
    public static IReadOnlyDictionary<string, string> Signs { get; } = BuildSigns();

    /// <summary>Before the number, case counts.</summary>
    public static IReadOnlyDictionary<string, string> Prefixes { get; } = BuildPrefixes();

    private static Dictionary<string, string> BuildNames()
    {
        Dictionary<string, string> names = Rows(EnglishCurrencyNames.Unnamed);
        foreach (string row in EnglishNationalCurrencies.Names.Split('\n', StringSplitOptions.TrimEntries))
        {
            string[] parts = row[5..].Split(" | ");
            foreach (string unit in parts[1].Split(", "))
            {
                foreach (string nation in parts[0].Split(", "))
                {
                    names[nation + " " + unit] = row[..3];
                }
            }
        }

        return names;
    }

    private static Dictionary<string, string> BuildSigns()
    {
        Dictionary<string, string> signs = Rows(EnglishCurrencySigns.After);
        foreach (string code in Codes)
        {
            signs[code] = code;
        }

        foreach (string code in Scaled)
        {
            signs["k" + code] = signs["K" + code] = signs["T" + code] = "k" + code;
            signs["M" + code] = signs["m" + code] = "M" + code;
            signs["bn" + code] = signs["B" + code] = "G" + code;
            foreach ((string word, char letter) in Scales)
            {
                signs[code + " " + word] = letter + code;
            }
        }

        return signs;
    }

    private static Dictionary<string, string> BuildPrefixes()
    {
        Dictionary<string, string> prefixes = Rows(EnglishCurrencySigns.Before);
        foreach (string code in Codes)
        {
            prefixes[code] = code;
            prefixes[code + " $"] = code;
        }

        foreach (string code in Scaled)
        {
            prefixes["M" + code] = "M" + code;
            prefixes["k" + code] = prefixes["K" + code] = "k" + code;
        }

        return prefixes;
    }

    private static Dictionary<string, string> Rows(string table)
    {
        var rows = new Dictionary<string, string>();
        foreach (string line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            foreach (string name in line[(colon + 2)..].Split(", "))
            {
                rows[name] = line[..colon];
            }
        }

        return rows;
    }
}
