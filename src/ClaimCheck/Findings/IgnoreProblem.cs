namespace ClaimCheck;

/// <summary>What is wrong with what holds nothing back.</summary>
public enum IgnoreProblem
{
    /// <summary>There is nothing to ignore.</summary>
    Unused,

    /// <summary>It gives no reason, and is therefore not in force.</summary>
    NoReason,

    /// <summary>It names a rule that does not exist.</summary>
    UnknownRule,

    /// <summary>It reaches no text: nothing follows it, or how far it is to reach is not understood.</summary>
    NoText,
}
