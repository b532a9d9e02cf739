namespace ClaimCheck.Rules;

/// <summary>A rule that judges one group of claims about one fact. Pure and thread-safe: the same group gives the same answer.</summary>
internal interface IGroupRule
{
    /// <summary>What the rule is, for reports and documentation.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>
    /// How narrow the rule is. Of several that hold over one group the narrowest names the finding; of equals the first by id, so that registration order means
    /// nothing.
    /// </summary>
    int Specificity => 0;

    /// <summary>A finding, or null where the rule has nothing to say.</summary>
    Finding? Evaluate(GroupView group);
}
