using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.English;

/// <summary>English units, put together from the tables of their names and signs and from those of currencies.</summary>
internal static class EnglishUnits
{
    private const string Squared = "2";
    private const string Cubed = "3";

    public static UnitLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words(), Symbols(), EnglishCurrencies.Prefixes, Context(vocabulary));

    private static Dictionary<string, string> Words()
    {
        Dictionary<string, string> words = UnitTable.Rows(EnglishUnitNames.Plain);
        AddMetric(words);
        foreach ((string name, string symbol) in words.ToList())
        {
            if (symbol is "mm" or "cm" or "m" or "km" or "in" or "ft" or "yd" or "mi")
            {
                AddPowers(words, name, symbol);
            }
        }

        foreach ((string name, string symbol) in EnglishCurrencies.Names)
        {
            words[name] = symbol;
        }

        return words;
    }

    /// <summary>"kilometre", "kilometres", "kilowatt - hours".</summary>
    private static void AddMetric(Dictionary<string, string> words)
    {
        foreach (string[] row in UnitTable.Lines(EnglishUnitNames.Metric).Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            foreach (string name in row[2].Split([", ", " "], StringSplitOptions.None))
            {
                foreach (string prefix in row[1].Split(' ').Prepend("").Where(prefix => prefix.Length == 0 || EnglishUnitNames.Prefixes.ContainsKey(prefix)).Distinct())
                {
                    string full = prefix.Length == 0 ? name : EnglishUnitNames.Prefixes[prefix] + name;
                    words[full.Replace("-", " - ", StringComparison.Ordinal)] = prefix + row[0];
                    words[full.Replace("-", " ", StringComparison.Ordinal)] = prefix + row[0];
                }
            }
        }
    }

    /// <summary>"square miles", "sq km", "cubic feet"; "square - foot".</summary>
    private static void AddPowers(Dictionary<string, string> words, string name, string symbol)
    {
        words["square " + name] = words["sq " + name] = words["square - " + name] = words["sq - " + name] = symbol + Squared;
        words["cubic " + name] = words["cubic - " + name] = symbol + Cubed;
    }

    private static Dictionary<string, string> Symbols()
    {
        Dictionary<string, string> symbols = UnitTable.Rows(EnglishUnitSigns.All);
        foreach ((string sign, string symbol) in EnglishCurrencies.Signs)
        {
            symbols[sign] = symbol;
        }

        return symbols;
    }

    private static UnitContext Context(Vocabulary vocabulary) => new()
    {
        Parted = vocabulary.Of("s h l v t"),
        PartedCapitals = vocabulary.Of("l v c f"),
        BeforeSeconds = vocabulary.Of("| at than least most max min maximum minimum is was : = every within for after timeout timeouts delay wait waits sleep interval ttl ~ < > ≤ ≥ ± takes took lasts lasted"),
        BeforeFewSeconds = vocabulary.Of("of to from in by about around just only m min h mins"),
        LengthsOfTime = vocabulary.Of("timeout timeouts delay interval limit duration period latency ttl lifetime maximum minimum"),
        Touching = vocabulary.Of("st t l c f h d j n v s b p pc rad ps"),
        Resolutions = vocabulary.Of("240 360 480 720 1080 1440 2160 4320"),
        Fractional = vocabulary.Of("s"),
        Inches = vocabulary.Of("in"),
        LargeOnly = vocabulary.Of("won marks crowns"),
        InchAfter = vocabulary.Of("ft feet foot ′ x by"),
        InchBefore = vocabulary.Of("( ) . ; tall thick wide long high deep thin across diameter"),
        MoneyNames = new Dictionary<string, string> { ["lb"] = "GBP" },
        Payments = vocabulary.Of("paid pay pays paying cost costs costing worth spent spend spends spending sold sells bought fine fined fee fees price priced earn earns earned owe owes owed salary wage wages bonus debt debts"),
        Per = vocabulary.Of("per / a an"),
        PerWhole = vocabulary.Of("per"),
        Of = vocabulary.Of("of"),
        Articles = vocabulary.Of("a an"),
        BeforeFew = vocabulary.Of("another next last past coming previous following"),
        AfterSum = vocabulary.Of("for more each extra less apiece"),
        And = vocabulary.Of("and"),
        Or = vocabulary.Of("or"),
        Below = vocabulary.Of("below"),
        Determiners = vocabulary.Of("the a an his her their our my another"),
        Plus = vocabulary.Of("plus"),
        Minus = vocabulary.Of("minus"),
        The = vocabulary.Of("the"),
        Names = EnglishNames.Context(vocabulary),
        AgePronouns = vocabulary.Of("he she who"),
        AgeVerbs = vocabulary.Of("was is"),
        AgeTurns = vocabulary.Of("turned turns turn turning"),
        When = vocabulary.Of("when"),
        At = vocabulary.Of("at"),
        Deaths = vocabulary.Of("died dies dead dying"),
        AgeFollowers = vocabulary.Of("when at and but on in this last next while years who are were did do have had will can could should must may would"),
        AgeBounds = vocabulary.Of("over under"),
        PluralEndings = vocabulary.Of("s"),
        Old = vocabulary.Of("old olds"),
        AgeHeads = vocabulary.Of("boy girl man woman lad youth youngster pensioner"),
        AgeNouns = vocabulary.Of("age"),
        Remaining = vocabulary.Of($"left remaining to into minutes {EnglishNumberContext.RaceGaps}"),
        RaceLinks = vocabulary.Of("in"),
        OlderYounger = vocabulary.Of("older younger"),
        People = vocabulary.Of("children kids men women boys girls adults teenagers infants babies youngsters pensioners"),
        Aged = vocabulary.Of("aged age ages"),
        AgeMarks = vocabulary.Of("yo y/o"),
        Quakes = vocabulary.Of("quake quakes earthquake earthquakes temblor temblors tremor tremors aftershock aftershocks shaker"),
        Measured = vocabulary.Of("measured measuring measures registered registering"),
        MagnitudeWords = vocabulary.Of("magnitude"),
    };
}
