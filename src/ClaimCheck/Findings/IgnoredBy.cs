namespace ClaimCheck;

/// <summary>Where it is said that a finding is ignored.</summary>
public enum IgnoredBy
{
    /// <summary>In one of the documents, beside what it is about.</summary>
    Document,

    /// <summary>In the baseline.</summary>
    Baseline,
}
