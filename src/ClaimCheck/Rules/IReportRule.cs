namespace ClaimCheck.Rules;

/// <summary>
/// A rule that needs more than one group: a weekday that contradicts its own date (one claim), parts that do not make their total (several groups),
/// per cent beside percentage points (a pair that a gate kept apart). Pure and thread-safe. Its findings stand beside those of group rules.
/// </summary>
internal interface IReportRule
{
    /// <summary>What the rule is, for reports and documentation.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>What it finds; empty where it has nothing to say.</summary>
    IEnumerable<Finding> Evaluate(ReportView report);
}
