namespace ClaimCheck.Reporting.Wording;

/// <summary>Who contradicts the document that is taken to be right.</summary>
internal static class ReferenceWords
{
    /// <summary>"A and C deviate from the reference B"; null where there is no reference, it is silent, or nothing deviates.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="name">What a claim's document is called.</param>
    public static string? Deviation(Finding finding, Func<Claim, string> name)
    {
        List<IReadOnlyList<Claim>> held = [.. finding.Positions.Select(position => position.Claims).Where(claims => claims.Any(claim => claim.Source.IsReference))];
        if (finding.Verdict == Verdict.Agreement || held.Count == 0)
        {
            return null;
        }

        HashSet<int> faithful = [.. held.SelectMany(claims => claims).Select(claim => claim.Source.Index)];
        List<string> others = [.. finding.Positions.SelectMany(position => position.Claims).Where(claim => !faithful.Contains(claim.Source.Index)).DistinctBy(claim => claim.Source.Index).OrderBy(claim => claim.Source.Index).Select(name)];
        string who = others.Count > 1 ? $"{string.Join(", ", others.SkipLast(1))} and {others[^1]} deviate" : $"{others.FirstOrDefault()} deviates";
        return others.Count == 0 ? null : $"{who} from the reference {name(held[0].First(claim => claim.Source.IsReference))}";
    }
}
