namespace ClaimCheck;

/// <summary>
/// A rule that needs more than one group: a weekday that contradicts its own date (one claim), parts that do not make their total (several), per cent beside percentage
/// points (claims that do not compare). Pure and thread-safe. Its findings stand beside those of group rules; a conflict whose claims all stand in one finding already adds
/// its rule to that.
/// </summary>
public interface IReportRule
{
    /// <summary>What the rule is, for reports and documentation. Always the same object.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>What it finds; empty where it has nothing to say. <see cref="ReportView.Conflict"/> makes a finding.</summary>
    IEnumerable<Finding> Evaluate(ReportView report);
}
