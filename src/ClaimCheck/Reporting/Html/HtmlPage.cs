using ClaimCheck.Reporting.Places;

namespace ClaimCheck.Reporting.Html;

/// <summary>A report on its way to the page, with what every part of the page asks for.</summary>
internal sealed class HtmlPage(Report report, TextWriter output)
{
    public Report Report => report;

    public HtmlOutput Html { get; } = new(output);

    public ReportAnchors Anchors { get; } = new(report);

    /// <summary>Conflicts first, as the report lists them.</summary>
    public IReadOnlyList<Finding> Conflicts { get; } = [.. report.Findings.Where(finding => finding.Verdict == Verdict.Conflict)];

    public IReadOnlyList<Finding> Agreements { get; } = [.. report.Findings.Where(finding => finding.Verdict == Verdict.Agreement)];

    public IReadOnlyList<Claim> Skipped { get; } = SkippedClaims.Of(report);

    /// <summary>The rules that name something on the page, as far as the report describes them.</summary>
    public IReadOnlyList<RuleDescriptor> RulesInUse { get; } =
        [.. report.Rules.Where(rule => report.Findings.Concat(report.Candidates).Concat(report.Ignored.Select(ignored => ignored.Finding)).Any(finding => finding.Rule == rule.Id || finding.AlsoRules.Contains(rule.Id)))];

    public RuleDescriptor? RuleOf(string id) => RulesInUse.FirstOrDefault(rule => rule.Id == id);

    /// <summary>The title of a rule, or its id where the report does not describe it.</summary>
    public string TitleOf(string rule) => RuleOf(rule)?.Title ?? rule;

    /// <summary>The text that a claim stands in; empty where the report has no such document.</summary>
    public string TextOf(Claim claim) => claim.Source.Index < report.Documents.Count ? report.Documents[claim.Source.Index].Text : "";

    /// <summary>The claims of a finding, each once, with the position that it is drawn with: claims that hold together stand together.</summary>
    public static IReadOnlyList<PlacedClaim> ClaimsOf(Finding finding) =>
    [
        .. finding.Positions.Index().SelectMany(position => position.Item.Claims.Select(claim => new PlacedClaim(claim, ToneOf(finding, position.Index)))).DistinctBy(placed => placed.Claim),
    ];

    private static string ToneOf(Finding finding, int position) => finding.Verdict == Verdict.Agreement ? PlacedClaim.Agreed : PlacedClaim.ToneOf(position);
}
