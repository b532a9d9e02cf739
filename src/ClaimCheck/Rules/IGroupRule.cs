using ClaimCheck.Alignment;

namespace ClaimCheck.Rules;

/// <summary>A rule that judges one group of claims about one fact. Pure: the same group gives the same answer.</summary>
internal interface IGroupRule
{
    RuleDescriptor Descriptor { get; }

    /// <summary>A finding, or null where the rule has nothing to say.</summary>
    Finding? Evaluate(ClaimGroup group);
}
