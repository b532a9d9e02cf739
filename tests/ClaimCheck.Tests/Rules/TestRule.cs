using ClaimCheck.Rules;

namespace ClaimCheck.Tests.Rules;

/// <summary>A rule made of a delegate.</summary>
internal sealed class TestRule(string id, int specificity, Func<GroupView, Finding?> evaluate) : IGroupRule, IReportRule
{
    public RuleDescriptor Descriptor { get; } = new(id, id, id, Severity.Error);

    public int Specificity => specificity;

    public static TestRule Finds(string id, int specificity = 0, Verdict verdict = Verdict.Conflict) =>
        new(id, specificity, group => new Finding(id, verdict, Severity.Error, group.Positions) { Confidence = group.Confidence });

    public static TestRule IsSilent(string id) => new(id, 9, _ => null);

    public static TestRule Throws(string id) => new(id, 5, _ => throw new InvalidOperationException("out of order"));

    public Finding? Evaluate(GroupView group) => evaluate(group);

    public IEnumerable<Finding> Evaluate(ReportView report) => report.Groups.Select(group => evaluate(group)).OfType<Finding>();
}
