using ClaimCheck.Rules.BuiltIn;
using static ClaimCheck.Tests.Rules.TestClaims;

namespace ClaimCheck.Tests.Rules.BuiltIn;

public sealed class NumberConflictTests
{
    private static IEnumerable<TestCaseData> Firing =>
    [
        new(Number("a", 3), Number("b", 5), Severity.Error, 2m),
        new(Number("a", 3000, about: true), Number("b", 2200, about: true), Severity.Error, 280m),
        new(AtLeast("a", 5), Number("b", 22), Severity.Note, null),
        new(AtLeast("a", 5), Number("b", 4), Severity.Error, 1m),
        new(Number("a", 3).With("die"), Number("b", 5).With("die"), Severity.Warning, 2m),
        new(Number("a", 2, unit: Kilometre), Number("b", 2500, unit: Metre), Severity.Error, 0.5m),
    ];

    private static IEnumerable<TestCaseData> NearMisses =>
    [
        new(Number("a", 3), Number("b", 3)),
        new(Number("a", 3000, about: true), Number("b", 3300, about: true)),
        new(AtLeast("a", 5), Number("b", 7)),
        new(Number("a", 2, unit: Kilometre), Number("b", 2000, unit: Metre)),
        new(Day("a", 1, 2), Day("b", 1, 4)),
    ];

    [TestCaseSource(nameof(Firing))]
    public void Fires_where_numbers_cannot_all_hold(object first, object second, Severity severity, decimal? gap)
    {
        Finding finding = new NumberConflict().Evaluate(View((Claim)first, (Claim)second))!;
        Assert.That((finding.Verdict, finding.Severity, finding.Gap), Is.EqualTo((Verdict.Conflict, severity, gap)));
    }

    [TestCaseSource(nameof(NearMisses))]
    public void Is_silent_where_they_can_and_on_dates(object first, object second) =>
        Assert.That(new NumberConflict().Evaluate(View((Claim)first, (Claim)second)), Is.Null);

    [TestCase("[40 km] || [60 kg]")]
    [TestCase("[$40] || [€60]")]
    [TestCase("[4 per cent] || [6 percentage points]")]
    public void Is_silent_on_what_does_not_compare(string texts) => Assert.That(RuleReading.OfGroup(new NumberConflict(), texts), Is.Null);

    [Test]
    public void The_gap_is_that_of_the_nearest_ranges_in_the_unit_of_the_first_claim()
    {
        Finding finding = new NumberConflict().Evaluate(View(Number("a", 1, unit: Kilometre), Number("b", 3000, unit: Metre), Number("c", 3200, unit: Metre)))!;
        Assert.That(finding.Gap, Is.EqualTo(0.2m));
        Assert.That(finding.AgreesAtWidth, Is.EqualTo(0.125m));
    }

    [Test]
    public void Carries_what_the_group_knows()
    {
        Finding finding = new NumberConflict().Evaluate(View(Number("a", 3), Number("b", 5)))!;
        Assert.That(finding.Confidence, Is.EqualTo(0.8));
        Assert.That(finding.Why, Is.EqualTo(new[] { "same event" }));
        Assert.That(finding.Positions, Has.Count.EqualTo(2));
    }
}
