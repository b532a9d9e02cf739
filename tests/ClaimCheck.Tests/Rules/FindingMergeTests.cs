using ClaimCheck.Rules;
using static ClaimCheck.Tests.Rules.TestClaims;

namespace ClaimCheck.Tests.Rules;

public sealed class FindingMergeTests
{
    private static readonly Claim A = Number("a", 1), B = Number("b", 2), C = Number("c", 3);

    [Test]
    public void A_conflict_among_claims_of_an_earlier_one_adds_its_rule_to_it()
    {
        IReadOnlyList<Finding> merged = FindingMerge.Merge([Conflict("first", A, B, C), Conflict("second", A, B), Conflict("second", B, C)]);
        Assert.That(merged.Select(finding => $"{finding.Rule} {string.Join(',', finding.AlsoRules)}"), Is.EqualTo(new[] { "first second" }));
    }

    [Test]
    public void A_conflict_with_a_claim_of_its_own_stays() =>
        Assert.That(FindingMerge.Merge([Conflict("first", A, B), Conflict("second", B, C)]), Has.Count.EqualTo(2));

    [Test]
    public void An_agreement_holds_no_conflict() =>
        Assert.That(FindingMerge.Merge([new Finding("agreement", Verdict.Agreement, Severity.Note, [new Position([A, B])]), Conflict("second", A, B)]), Has.Count.EqualTo(2));

    [Test]
    public void A_rule_that_failed_takes_part_in_nothing()
    {
        Finding failure = Conflict("broken", A, B) with { IsFailure = true };
        Assert.That(FindingMerge.Merge([Conflict("first", A, B), failure]), Has.Count.EqualTo(2));
        Assert.That(FindingMerge.Merge([failure, Conflict("second", A, B)]), Has.Count.EqualTo(2));
    }

    private static Finding Conflict(string rule, params Claim[] claims) => new(rule, Verdict.Conflict, Severity.Error, [.. claims.Select(claim => new Position([claim]))]);
}
