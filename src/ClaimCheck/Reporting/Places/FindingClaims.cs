namespace ClaimCheck.Reporting.Places;

/// <summary>The claims of a finding, each once, in the order of its positions.</summary>
internal static class FindingClaims
{
    public static List<Claim> Of(Finding finding) => [.. finding.Positions.SelectMany(position => position.Claims).Distinct()];

    /// <summary>The conflicts of a report, the most severe first, as the report lists them.</summary>
    public static IEnumerable<Finding> ConflictsOf(Report report) => report.Findings.Where(finding => finding.Verdict == Verdict.Conflict);
}
