using ClaimCheck.Rules.BuiltIn;

namespace ClaimCheck.Rules;

/// <summary>The rules of a checker. Immutable. A rule is its file and one line here; the order of lines means nothing.</summary>
internal sealed class RuleSet
{
    /// <param name="groupRules">Rules that see one group of claims.</param>
    /// <param name="reportRules">Rules that see everything.</param>
    /// <exception cref="ArgumentException">Two rules have one id.</exception>
    public RuleSet(IEnumerable<IGroupRule> groupRules, IEnumerable<IReportRule> reportRules)
    {
        GroupRules = [.. groupRules.OrderByDescending(rule => rule.Specificity).ThenBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];
        ReportRules = [.. reportRules.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];
        IEnumerable<RuleDescriptor> all = GroupRules.Select(rule => rule.Descriptor).Concat(ReportRules.Select(rule => rule.Descriptor));
        Descriptors = [.. all.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        if (Descriptors.GroupBy(rule => rule.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two rules are named '{twice.Key}'.", nameof(groupRules));
        }
    }

    /// <summary>The rules that come with the library.</summary>
    public static RuleSet BuiltIn { get; } = new(
        [
            new NumberConflict(),
            new DateConflict(),
            new Agreement(),
        ],
        []);

    /// <summary>The most specific first.</summary>
    public IReadOnlyList<IGroupRule> GroupRules { get; }

    public IReadOnlyList<IReportRule> ReportRules { get; }

    /// <summary>What all the rules are, by id.</summary>
    public IReadOnlyList<RuleDescriptor> Descriptors { get; }
}
