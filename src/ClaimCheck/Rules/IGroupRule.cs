namespace ClaimCheck;

/// <summary>
/// A rule that judges one group of claims about one fact. Pure and thread-safe: the same group gives the same answer. A rule that throws becomes a finding that names
/// it, and the run goes on.
/// </summary>
/// <example><code>new ClaimChecker(new ClaimCheckOptions { GroupRules = [new TwiceAsMany()] })</code></example>
public interface IGroupRule
{
    /// <summary>What the rule is, for reports and documentation. Always the same object.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>
    /// How narrow the rule is: 0 for rules that hold over any conflict of a kind, up to 4 among those of the library. Of several that hold over one group the narrowest
    /// names the finding; of equals the first by id, so that the order of rules means nothing.
    /// </summary>
    int Specificity => 0;

    /// <summary>A finding, or null where the rule has nothing to say. <see cref="GroupView.Conflict"/> makes one.</summary>
    Finding? Evaluate(GroupView group);
}
