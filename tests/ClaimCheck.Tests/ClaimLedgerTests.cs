using ClaimCheck.Claims;
using ClaimCheck.Tests.Rules;

namespace ClaimCheck.Tests;

public sealed class ClaimLedgerTests
{
    private static readonly Claim[] Claims =
    [
        TestClaims.Number("a", 1) with { Id = "c1" },
        TestClaims.Number("a", 2, at: 1) with { Id = "c2" },
        TestClaims.Number("b", 1) with { Id = "c3" },
        TestClaims.Number("b", 9, at: 1) with { Id = "c4", Slots = new ClaimSlots { IsNoClaim = true } },
    ];

    private static readonly Finding Found = new("agreement", Verdict.Agreement, Severity.Note, [new Position([Claims[0], Claims[2]])]);

    [Test]
    public void A_claim_in_a_finding_is_not_skipped_and_every_other_says_why()
    {
        var ledger = ClaimLedger.Settle(Claims, [Found], [], new Dictionary<Claim, SkipReason> { [Claims[1]] = SkipReason.Vague });
        Assert.That(ledger.Claims.Select(claim => claim.Skipped), Is.EqualTo(new SkipReason?[] { null, SkipReason.Vague, null, SkipReason.NotAClaim }));
        Assert.That(ledger.Claims[0], Is.SameAs(Claims[0]));
    }

    [Test]
    public void What_nothing_explains_has_no_counterpart() =>
        Assert.That(ClaimLedger.Settle([Claims[0]], [], [], new Dictionary<Claim, SkipReason>()).Claims[0].Skipped, Is.EqualTo(SkipReason.NoCounterpart));
}
