namespace ClaimCheck.Reporting.Html;

/// <summary>
/// The names of places on a page. A finding is named for what it says, so that a link to it still finds it in a later report that has other findings too.
/// </summary>
internal sealed class ReportAnchors
{
    private readonly Dictionary<string, Finding> _claims = new(StringComparer.Ordinal);

    public ReportAnchors(Report report)
    {
        foreach (Finding finding in report.Findings)
        {
            foreach (Claim claim in finding.Positions.SelectMany(position => position.Claims))
            {
                _claims.TryAdd(claim.Id, finding);
            }
        }
    }

    public static string Of(Finding finding) => "finding-" + finding.Fingerprint.Replace(':', '-');

    /// <summary>The first finding that holds the claim, or null.</summary>
    public Finding? FindingOf(Claim claim) => _claims.GetValueOrDefault(claim.Id);

    /// <summary>Where it is told what the rule finds.</summary>
    public static string Of(RuleDescriptor rule) => "rule-" + rule.Id;

    /// <summary>Where the claim stands in its text.</summary>
    public static string InText(Claim claim) => "at-" + claim.Id;

    /// <summary>Where it is told why the claim was compared with nothing.</summary>
    public static string Skipped(Claim claim) => "skipped-" + claim.Id;
}
