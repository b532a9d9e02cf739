using ClaimCheck.Alignment;
using ClaimCheck.Findings;
using ClaimCheck.Quantities;

namespace ClaimCheck.Rules;

/// <summary>Runs the rules over what alignment found. Immutable and thread-safe; the same input gives the same findings in the same order.</summary>
internal sealed class RuleEngine(RuleSet rules, Func<Quantity, Quantity, QuantityRelation> compare)
{
    private const int CandidatesPerPairOfDocuments = 10;

    /// <summary>A conflict that is less sure is for a look and not for trust.</summary>
    private const double LeastOfFinding = 0.5;

    /// <summary>What the rules are.</summary>
    public IReadOnlyList<RuleDescriptor> Descriptors => rules.Descriptors;

    /// <summary>The ids of all rules, those that were left out among them.</summary>
    public IReadOnlyList<string> KnownIds => rules.KnownIds;

    /// <summary>Whether no rule was left out: else what stands in no finding may have been meant by one.</summary>
    public bool AreAll => rules.AreAll;

    /// <summary>What the rules find.</summary>
    public Judgement Judge(IReadOnlyList<Claim> claims, AlignmentResult alignment)
    {
        var groups = alignment.Groups.SelectMany(group => GroupView.Of(group, compare)).ToList();
        var report = new ReportView(claims, groups, alignment.Skipped, compare);
        ILookup<bool, Finding> ofReport = rules.ReportRules.SelectMany(rule => Judge(rule, report)).ToLookup(IsUnsure);
        return new Judgement([.. FindingMerge.Merge(groups.SelectMany(Judge).Concat(ofReport[false])).Order(FindingOrder.Instance)], [.. ofReport[true]]);
    }

    /// <summary>The candidates that would be conflicts, surest first, at most ten a pair of documents.</summary>
    /// <param name="candidates">Pairs of claims that alignment is unsure of.</param>
    /// <param name="unsure">What a rule is unsure of.</param>
    public IReadOnlyList<Finding> JudgeCandidates(IEnumerable<ClaimGroup> candidates, IEnumerable<Finding> unsure) =>
    [
        .. candidates.SelectMany(group => GroupView.Of(group, compare)).SelectMany(Judge)
            .Where(finding => finding.Verdict == Verdict.Conflict)
            .Concat(unsure)
            .GroupBy(DocumentsOf)
            .SelectMany(pair => pair.Order(FindingOrder.SurestFirst).Take(CandidatesPerPairOfDocuments))
            .Order(FindingOrder.SurestFirst),
    ];

    /// <summary>One finding a group: the most specific rule names it, others of the same verdict stand beside it; and one for each rule that threw.</summary>
    private IEnumerable<Finding> Judge(GroupView group)
    {
        var found = new List<Finding>();
        var failed = new List<(RuleDescriptor Rule, Exception Failure)>();
        foreach (IGroupRule rule in rules.GroupRules)
        {
            try
            {
                if (rule.Evaluate(group) is { } finding)
                {
                    found.Add(finding with { Severity = rules.SeverityOf(finding, rule.Descriptor) });
                }
            }
            catch (Exception failure)
            {
                failed.Add((rule.Descriptor, failure));
            }
        }

        if (found.Count > 0)
        {
            Finding first = found[0];
            IEnumerable<string> others = found.Skip(1).Where(other => other.Verdict == first.Verdict).Select(other => other.Rule);
            yield return first with { AlsoRules = [.. first.AlsoRules, .. others] };
        }

        foreach ((RuleDescriptor rule, Exception failure) in failed)
        {
            yield return RuleFailure.Of(rule, group, found.FirstOrDefault()?.Verdict, failure);
        }
    }

    private List<Finding> Judge(IReportRule rule, ReportView report)
    {
        try
        {
            return [.. rule.Evaluate(report).Select(finding => finding with { Severity = rules.SeverityOf(finding, rule.Descriptor) })];
        }
        catch (Exception failure)
        {
            return [RuleFailure.Of(rule.Descriptor, failure)];
        }
    }

    private static bool IsUnsure(Finding finding) => finding.Verdict == Verdict.Conflict && finding.Confidence < LeastOfFinding && finding.Positions.Count > 0 && !finding.IsFailure;

    private static (int, int) DocumentsOf(Finding finding)
    {
        var documents = finding.Positions.SelectMany(position => position.Claims).Select(claim => claim.Source.Index).Distinct().Order().ToList();
        return (documents[0], documents[^1]);
    }
}
