namespace ClaimCheck.Rules;

/// <summary>
/// Sees to it that nothing is reported twice: a conflict whose claims all stand in an earlier conflict adds its rule to that one. Rules over groups come first, so
/// that the finding of the group stays.
/// </summary>
internal static class FindingMerge
{
    public static IReadOnlyList<Finding> Merge(IEnumerable<Finding> findings)
    {
        var merged = new List<Finding>();
        var conflictsOf = new Dictionary<Claim, List<int>>(ReferenceEqualityComparer.Instance);
        foreach (Finding finding in findings)
        {
            if (finding.Verdict == Verdict.Conflict && finding.Positions.Count > 0 && Holder(finding, merged, conflictsOf) is { } holder)
            {
                merged[holder] = merged[holder] with { AlsoRules = With(finding.Rule, merged[holder]) };
                continue;
            }

            if (finding.Verdict == Verdict.Conflict)
            {
                foreach (Claim claim in ClaimsOf(finding))
                {
                    (conflictsOf.TryGetValue(claim, out List<int>? conflicts) ? conflicts : conflictsOf[claim] = []).Add(merged.Count);
                }
            }

            merged.Add(finding);
        }

        return merged;
    }

    /// <summary>An earlier conflict that holds every claim of the finding. A rule that failed has said nothing of its claims and takes no part.</summary>
    private static int? Holder(Finding finding, List<Finding> merged, Dictionary<Claim, List<int>> conflictsOf)
    {
        List<Claim> claims = [.. ClaimsOf(finding)];
        if (finding.IsFailure || !conflictsOf.TryGetValue(claims[0], out List<int>? conflicts))
        {
            return null;
        }

        foreach (int conflict in conflicts)
        {
            if (!merged[conflict].IsFailure && claims.TrueForAll(claim => conflictsOf.TryGetValue(claim, out List<int>? own) && own.Contains(conflict)))
            {
                return conflict;
            }
        }

        return null;
    }

    private static IReadOnlyList<string> With(string rule, Finding finding) =>
        finding.Rule == rule || finding.AlsoRules.Contains(rule) ? finding.AlsoRules : [.. finding.AlsoRules, rule];

    private static IEnumerable<Claim> ClaimsOf(Finding finding) => finding.Positions.SelectMany(position => position.Claims).Distinct<Claim>(ReferenceEqualityComparer.Instance);
}
