using ClaimCheck.Rules.BuiltIn;
using static ClaimCheck.Tests.Rules.TestClaims;

namespace ClaimCheck.Tests.Rules.BuiltIn;

public sealed class DateConflictTests
{
    [Test]
    public void Fires_where_dates_cannot_all_hold()
    {
        Finding finding = new DateConflict().Evaluate(View(Day("a", 1, 21), Day("b", 1, 23)))!;
        Assert.That((finding.Verdict, finding.Severity, finding.Gap), Is.EqualTo((Verdict.Conflict, Severity.Error, 2m)));
    }

    [TestCase("opened on [January 21, 2026] || opened on [January 23, 2026]")]
    [TestCase("opened on [January 21] || opened on [January 23]")]
    [TestCase("opened on [Tuesday] @2026-03-11 || opened on [March 9, 2026]")]
    [TestCase("opened [in 1974] || opened on [3 May 1975]")]
    [TestCase("opened [in March 2026] || opened on [2 April 2026]")]
    [TestCase("opened [at 3 p.m.] || opened [at 4 p.m.]")]
    public void Fires_on_words_that_cannot_all_hold(string texts) => Assert.That(RuleReading.OfGroup(new DateConflict(), texts)?.Verdict, Is.EqualTo(Verdict.Conflict));

    [TestCase("opened on [January 21, 2026] || opened on [21 January 2026]")]
    [TestCase("opened on [January 21] || opened on [21 January 2026]")]
    [TestCase("opened on [Tuesday] @2026-03-11 || opened on [March 10, 2026]")]
    [TestCase("opened [in 1974] || opened on [3 May 1974]")]
    [TestCase("opened [in March 2026] || opened on [2 March 2026]")]
    [TestCase("opened [in the 1970s] || opened [in 1974]")]
    public void Is_silent_on_words_that_can(string texts) => Assert.That(RuleReading.OfGroup(new DateConflict(), texts), Is.Null);

    [TestCase("opened on [3 April 2025] || opened [at 4 p.m.]")]
    [TestCase("opened on [Tuesday] || opened [in April 2025]")]
    public void Is_silent_on_what_does_not_compare(string texts) => Assert.That(RuleReading.OfGroup(new DateConflict(), texts), Is.Null);

    [Test]
    public void Is_silent_on_one_date_said_twice() => Assert.That(new DateConflict().Evaluate(View(Day("a", 1, 21), Day("b", 1, 21))), Is.Null);

    [Test]
    public void Is_silent_on_numbers() => Assert.That(new DateConflict().Evaluate(View(Number("a", 3), Number("b", 5))), Is.Null);
}
