using System.Collections.Frozen;

namespace ClaimCheck.Rules;

/// <summary>Knows claims that count people, and which of them. Names of groups of concepts are alike for every language.</summary>
internal static class People
{
    private const string Human = "human";

    private static readonly FrozenSet<string> PopulationGroups = new[] { "sex", "age", "status", "side" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the claim counts people, under whatever name: villagers, men, civilians.</summary>
    public static bool AreCountedBy(Claim claim) => claim.Slots.HeadGroup == Human || Populations(claim).Count > 0;

    /// <summary>The populations among a claim's contrasts ("sex/male": male). The others are measured attributes ("money/revenue"): no parts of one another.</summary>
    public static List<string> Populations(Claim claim) =>
    [
        .. claim.Slots.Contrasts.Select(contrast => contrast.Split('/'))
            .Where(names => names.Length == 2 && PopulationGroups.Contains(names[0]))
            .Select(names => names[1]).Distinct(),
    ];
}
