using ClaimCheck.Findings;

namespace ClaimCheck.Rules;

/// <summary>What the rules found in a check.</summary>
/// <param name="Findings">In report order (<see cref="FindingOrder"/>).</param>
/// <param name="Unsure">Conflicts that a rule over the whole report is less than half sure of: candidates.</param>
internal sealed record Judgement(IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Unsure);
