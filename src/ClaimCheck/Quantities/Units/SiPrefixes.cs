namespace ClaimCheck.Quantities.Units;

/// <summary>The decimal prefixes of the International System of Units, by the symbols that UCUM gives them.</summary>
internal static class SiPrefixes
{
    /// <summary>Symbol and power of ten.</summary>
    public static IReadOnlyDictionary<string, int> Powers { get; } = new Dictionary<string, int>
    {
        ["p"] = -12, ["n"] = -9, ["u"] = -6, ["m"] = -3, ["c"] = -2, ["d"] = -1, ["h"] = 2, ["k"] = 3, ["M"] = 6, ["G"] = 9, ["T"] = 12, ["P"] = 15, ["E"] = 18, ["Z"] = 21,
    };

    /// <summary>The unit itself, and the unit with each of the prefixes ("n u m c k").</summary>
    public static IEnumerable<Unit> Spread(Unit unit, string prefixes) =>
        prefixes.Split(' ').Select(prefix => unit with { Symbol = prefix + unit.Symbol, Factor = unit.Factor * Scale(prefix), LongestFactor = unit.Factor * Scale(prefix), Base = unit.Base }).Prepend(unit);

    private static decimal Scale(string prefix)
    {
        decimal scale = 1m;
        for (int power = Powers[prefix]; power != 0; power -= Math.Sign(power))
        {
            scale = power > 0 ? scale * 10m : scale / 10m;
        }

        return scale;
    }
}
