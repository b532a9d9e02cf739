namespace ClaimCheck;

/// <summary>What a finding found. It never says who is right.</summary>
public enum Verdict
{
    /// <summary>All claims can hold together: one position.</summary>
    Agreement,

    /// <summary>They cannot all hold: two positions or more.</summary>
    Conflict,
}
