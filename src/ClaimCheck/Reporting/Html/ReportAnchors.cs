using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ClaimCheck.Reporting.Html;

/// <summary>
/// The names of places on a page. A finding is named for what it says, so that a link to it still finds it in a later report that has other findings too.
/// </summary>
internal sealed class ReportAnchors
{
    private const int Digits = 10;

    private readonly Dictionary<Finding, string> _findings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Finding> _claims = new(StringComparer.Ordinal);

    public ReportAnchors(Report report)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Finding finding in report.Findings.Concat(report.Candidates))
        {
            string name = NameOf(finding);
            int number = seen[name] = seen.GetValueOrDefault(name) + 1;
            _findings[finding] = number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        }

        foreach (Finding finding in report.Findings)
        {
            foreach (Claim claim in finding.Positions.SelectMany(position => position.Claims))
            {
                _claims.TryAdd(claim.Id, finding);
            }
        }
    }

    public string Of(Finding finding) => _findings[finding];

    /// <summary>The first finding that holds the claim, or null.</summary>
    public Finding? FindingOf(Claim claim) => _claims.GetValueOrDefault(claim.Id);

    /// <summary>Where the claim stands in its text.</summary>
    public static string InText(Claim claim) => "at-" + claim.Id;

    /// <summary>Where it is told why the claim was compared with nothing.</summary>
    public static string Skipped(Claim claim) => "skipped-" + claim.Id;

    private static string NameOf(Finding finding)
    {
        var text = new StringBuilder(finding.Rule).Append('\n').Append(finding.Subject);
        foreach (Claim claim in finding.Positions.SelectMany(position => position.Claims).Distinct())
        {
            text.Append('\n').Append(claim.Source.Name).Append('\t').Append(PrintableText.Of(claim.Text));
        }

        return "finding-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Digits];
    }
}
