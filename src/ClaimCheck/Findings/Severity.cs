namespace ClaimCheck;

/// <summary>How much a finding matters, from least to most.</summary>
public enum Severity
{
    /// <summary>Good to know: an agreement, or a conflict that only a bound makes.</summary>
    Note,

    /// <summary>A conflict in which both sides may still be true: an older count, a subset.</summary>
    Warning,

    /// <summary>A conflict.</summary>
    Error,
}
