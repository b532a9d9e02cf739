using ClaimCheck.Rules.BuiltIn;

namespace ClaimCheck.Tests.Rules.BuiltIn;

public sealed class DayMonthSwappedTests
{
    [TestCase("opened on [3 April 2025] || opened on [4 March 2025]", "Error")]
    [TestCase("opened on [April 3] || opened on [March 4]", "Error")]
    [TestCase("opened on [June 12, 2025] || opened on [December 6]", "Error")]
    [TestCase("opened on [1/2/2025] || opened on [2/1/2025]", "Warning")]
    [TestCase("opened on [2025-05-11] || opened on [5 November 2025]", "Warning")]
    public void Fires_on_day_and_month_in_each_others_place(string texts, string severity) =>
        Assert.That(RuleReading.OfGroup(new DayMonthSwapped(), texts)?.Severity.ToString(), Is.EqualTo(severity));

    [TestCase("opened on [3 April 2025] || opened on [3 April 2025]")]
    [TestCase("opened on [3 April 2025] || opened on [4 April 2025]")]
    [TestCase("opened on [03/04/2025] || opened on [3 April 2025]")]
    [TestCase("opened on [3 April 2025] || opened on [4 March 2024]")]
    [TestCase("opened on [4 April 2025] || opened on [5 May 2025]")]
    [TestCase("opened on [13 April 2025] || opened on [4 March 2025]")]
    [TestCase("opened on [3 April 2025] || opened in [March 2025]")]
    public void Is_silent_on_other_dates(string texts) => Assert.That(RuleReading.OfGroup(new DayMonthSwapped(), texts), Is.Null);

    [Test]
    public void Is_silent_on_what_does_not_compare() => Assert.That(RuleReading.OfGroup(new DayMonthSwapped(), "opened on [3 April 2025] || opened at [4 p.m.]"), Is.Null);
}
