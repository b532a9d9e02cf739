using ClaimCheck.Rules;
using ClaimCheck.Rules.BuiltIn;
using static ClaimCheck.Tests.Rules.TestClaims;

namespace ClaimCheck.Tests.Rules.BuiltIn;

public sealed class AgreementTests
{
    private static IEnumerable<TestCaseData> Agreeing =>
    [
        new(Number("a", 3), Number("b", 3)),
        new(Number("a", 3000, about: true), Number("b", 3300)),
        new(AtLeast("a", 5), Number("b", 7)),
        new(Day("a", 1, 21), Day("b", 1, 21)),
        new(Number("a", 352), Number("b", 352, unit: Metre)),
    ];

    private static IEnumerable<TestCaseData> Others =>
    [
        new(Number("a", 3), Number("b", 5)),
        new(AtLeast("a", 5), Number("b", 22)),
        new(Day("a", 1, 21), Day("b", 1, 22)),
    ];

    [TestCaseSource(nameof(Agreeing))]
    public void Fires_where_all_can_hold(object first, object second)
    {
        Finding finding = new Agreement().Evaluate(View((Claim)first, (Claim)second))!;
        Assert.That((finding.Verdict, finding.Severity, finding.Positions.Count), Is.EqualTo((Verdict.Agreement, Severity.Note, 1)));
    }

    [TestCaseSource(nameof(Others))]
    public void Is_silent_where_they_cannot(object first, object second) =>
        Assert.That(new Agreement().Evaluate(View((Claim)first, (Claim)second)), Is.Null);

    [TestCase("[about 3,000] guests || [3,200] guests")]
    [TestCase("[about half] of the houses || [47%] of the houses")]
    [TestCase("[two miles] off || [3.2 km] off")]
    [TestCase("opened on [January 21] || opened on [21 January 2026]")]
    [TestCase("[up to 7,000] suspects || [about 7,000] suspects")]
    public void Fires_on_words_that_can_all_hold(string texts) => Assert.That(RuleReading.OfGroup(new Agreement(), texts)?.Positions, Has.Count.EqualTo(1));

    [TestCase("[about 3,000] guests || [2,200] guests")]
    [TestCase("[half] of the houses || [40%] of the houses")]
    [TestCase("[two miles] off || [5 km] off")]
    [TestCase("opened on [January 21] || opened on [22 January 2026]")]
    [TestCase("[up to 7,000] suspects || [about 8,000] suspects")]
    public void Is_silent_on_words_that_cannot(string texts) => Assert.That(RuleReading.OfGroup(new Agreement(), texts), Is.Null);

    [TestCase("[40 km] || [40 kg]")]
    [TestCase("[$40] || [€40]")]
    public void Is_silent_on_what_does_not_compare(string texts) => Assert.That(RuleReading.OfGroup(new Agreement(), texts), Is.Null);

    [Test]
    public void A_bare_number_beside_two_units_agrees_with_one_of_them()
    {
        GroupView view = View(Number("a", 352), Number("b", 352, unit: Metre), Number("c", 352, unit: Kilogram), Number("d", 352, unit: Metre));
        Finding finding = new Agreement().Evaluate(view)!;
        Assert.That(finding.Positions.Single().Claims.Select(claim => claim.Source.Name), Is.EqualTo(new[] { "a", "b", "d" }));
    }
}
