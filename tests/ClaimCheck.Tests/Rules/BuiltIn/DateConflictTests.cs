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

    [Test]
    public void Is_silent_on_one_date_said_twice() => Assert.That(new DateConflict().Evaluate(View(Day("a", 1, 21), Day("b", 1, 21))), Is.Null);

    [Test]
    public void Is_silent_on_numbers() => Assert.That(new DateConflict().Evaluate(View(Number("a", 3), Number("b", 5))), Is.Null);
}
