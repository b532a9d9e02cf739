namespace ClaimCheck;

/// <summary>What a rule is, written once for reports, documentation and <c>explain</c>.</summary>
/// <param name="Id">Its name: lower case with hyphens, for the disagreement found ("number-conflict").</param>
/// <param name="Title">A few words for people.</param>
/// <param name="Explanation">What it finds, when, and what it leaves alone.</param>
/// <param name="Severity">The severity of its findings before anything softens it.</param>
public sealed record RuleDescriptor(string Id, string Title, string Explanation, Severity Severity)
{
    /// <summary>Texts on which it fires; null where it has no example.</summary>
    public RuleExample? Fires { get; init; }

    /// <summary>Texts that look alike and on which it does not.</summary>
    public RuleExample? NearlyFires { get; init; }
}
