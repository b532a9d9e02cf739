namespace ClaimCheck.Testing;

/// <summary>A constraint that lets the rules find conflicts.</summary>
/// <typeparam name="TSelf">The constraint itself.</typeparam>
public abstract class ConsistencyConstraint<TSelf> : DocumentConstraint<TSelf>
    where TSelf : ConsistencyConstraint<TSelf>
{
    private protected ConsistencyConstraint(params object?[] arguments)
        : base(arguments)
    {
    }

    /// <summary>Some rules are left out: <c>.Ignoring("date-conflict")</c>. What the rules are is in <see cref="ClaimChecker.Rules"/> and in the README.</summary>
    /// <exception cref="ArgumentNullException">A parameter or an id is null.</exception>
    /// <exception cref="ArgumentException">No rule has that id.</exception>
    public TSelf Ignoring(params string[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        foreach (string rule in rules)
        {
            ArgumentNullException.ThrowIfNull(rule, nameof(rules));
        }

        return Modified($", ignoring {string.Join(", ", rules)}", options => options with { DisabledRules = [.. options.DisabledRules, .. rules] });
    }
}
