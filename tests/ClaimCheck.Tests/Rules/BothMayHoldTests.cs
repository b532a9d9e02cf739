using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Rules;
using static ClaimCheck.Tests.Rules.TestClaims;

namespace ClaimCheck.Tests.Rules;

public sealed class BothMayHoldTests
{
    private static readonly Claim Three = Number("a", 3), Five = Number("b", 5);

    private static IEnumerable<TestCaseData> Pairs =>
    [
        Pair(Three, Five, "").SetName("Plain numbers have no excuse"),
        Pair(AtLeast("a", 5), Number("b", 22), "bound").SetName("An open bound"),
        Pair(Three.With("die"), Five.With("die"), "undated-count").SetName("Victims may have grown"),
        Pair(Three.With("die", dated: true), Five.With("die"), "undated-count").SetName("One date is not enough"),
        Pair(Three.With("die", dated: true), Five.With("die", dated: true), "undated-count").SetName("Dates count from unknown days"),
        Pair(Three.With("die", dated: true).Published(2), Five.With("die", dated: true).Published(2), "").SetName("Both dated on one day"),
        Pair(Three.With("die", dated: true).Published(2), Five.With("die", dated: true).Published(3), "undated-count").SetName("Both dated on two days"),
        Pair(Three.With("build"), Five.With("build"), "").SetName("A fixed thing does not grow"),
        Pair(Three.With("die"), Number("a", 5, at: 1).With("die"), "").SetName("One document speaks at one time"),
        Pair(Number("a", 3, unit: Metre).With("die"), Number("b", 5, unit: Metre).With("die"), "").SetName("A measure does not grow"),
        Pair(Day("a", 1, 2).With("die"), Day("b", 1, 4).With("die"), "").SetName("A date does not grow"),
        Pair(Three.With(contrasts: "sex/male"), Five.With(), "subset:male").SetName("A part of the whole"),
        Pair(Three.With(), Five.With(contrasts: "sex/male"), "").SetName("A part larger than its whole"),
        Pair(Three.With(contrasts: "sex/male"), Five.With(contrasts: "sex/female"), "").SetName("Two parts"),
        Pair(Three.With(contrasts: ["side/foreign", "sex/male"]), Five.With(contrasts: "side/foreign"), "subset:male").SetName("A part of a part"),
        Pair(Three.With(contrasts: "money/revenue"), Five.With(), "").SetName("A measured attribute is no part"),
        Pair(Three.With(stage: Stage.Initial), Five.With(), "stage").SetName("A first figure"),
        Pair(Three.With(stage: Stage.SoFar), Five.With(), "").SetName("So far is the count itself"),
        Pair(Three.With(stage: Stage.SoFar), Five.With(stage: Stage.Total), "stage").SetName("So far and in total"),
        Pair(Three.With("die", Stage.Initial, contrasts: "sex/male"), Five.With("die"), "undated-count subset:male stage").SetName("All at once in the order of the table"),
    ];

    [TestCaseSource(nameof(Pairs))]
    public void Reasons(object first, object second, string expected)
    {
        string forward = Reasons([Opposed((Claim)first, (Claim)second)]), backward = Reasons([Opposed((Claim)second, (Claim)first)]);
        Assert.That(forward, Is.EqualTo(expected));
        Assert.That(backward, Is.EqualTo(expected));
    }

    [Test]
    public void One_pair_without_a_reason_leaves_no_excuse() =>
        Assert.That(Reasons([Opposed(Three.With("die"), Five.With("die")), Opposed(Three, Five)]), Is.Empty);

    [TestCase("The Halvar hall holds up to 64 guests. || The Halvar hall holds up to 32 guests.", Severity.Warning, "range")]
    [TestCase("Kestrel expects to earn $1.30 to $1.40 a share. || Kestrel expects to earn $1.30 to $1.55 a share.", Severity.Warning, "range")]
    [TestCase("More than 80 guests came to the Halvar hall. || More than 100 guests came to the Halvar hall.", Severity.Note, "bound")]
    public void Ends_that_differ_are_a_conflict_of_which_both_sides_may_hold(string texts, Severity severity, string reason)
    {
        Finding conflict = RuleReading.Findings(texts).Single(finding => finding.Verdict == Verdict.Conflict);
        Assert.That((conflict.Severity, string.Join(' ', conflict.MayBothHold)), Is.EqualTo((severity, reason)));
    }

    private static Opposition Opposed(Claim first, Claim second) => new(first, second, Compare(first.Quantity, second.Quantity));

    private static string Reasons(IReadOnlyList<Opposition> pairs) => string.Join(' ', BothMayHold.ReasonsFor(pairs));

    private static TestCaseData Pair(Claim first, Claim second, string expected) => new(first, second, expected);
}
