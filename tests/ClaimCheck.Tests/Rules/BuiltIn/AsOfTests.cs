using ClaimCheck.Rules.BuiltIn;

namespace ClaimCheck.Tests.Rules.BuiltIn;

public sealed class AsOfTests
{
    [TestCase("As of 3 March 2025, [120 people] had been rescued. || By 6 March 2025, [180 people] had been rescued.")]
    [TestCase("The storm killed [12 people]. @2025-03-03 || The storm killed [15 people]. @2025-03-05")]
    [TestCase("The storm killed [15 people]. @2025-03-05 || The storm killed [12 people]. @2025-03-03")]
    [TestCase("By Monday [40 people] were injured. @2025-03-05 || By Wednesday [52 people] were injured. @2025-03-06")]
    [TestCase("By January 2025, [3,000 villagers] had fled. || As of April 2025, [5,000 villagers] had fled.")]
    [TestCase("The storm killed [12 people]. @2025-03-03 || By 8 March 2025 the storm had killed [about 20 people].")]
    public void Fires_where_the_later_count_is_the_larger_one(string texts)
    {
        Finding? finding = RuleReading.OfGroup(new AsOf(), texts);
        Assert.That((finding?.Severity, finding?.MayBothHold.Single()), Is.EqualTo((Severity.Warning, "later-count")));
    }

    [TestCase("As of 3 March 2025, [180 people] had been rescued. || By 6 March 2025, [120 people] had been rescued.")]
    [TestCase("By 6 March 2025, [120 people] had been rescued. || By 6 March 2025, [180 people] had been rescued.")]
    [TestCase("The storm killed [12 people]. || The storm killed [15 people]. @2025-03-05")]
    [TestCase("By 2020 they had built [12 bridges]. || By 2024 they had built [15 bridges].")]
    [TestCase("The storm killed [12 people]. @2025-03-03 || The storm killed [12 people]. @2025-03-05")]
    [TestCase("The tower is [12 m] high. @2025-03-03 || The tower is [15 m] high. @2025-03-05")]
    [TestCase("The storm killed [12 people]. @2025-03-03 || The storm killed [15 people]. @2025-03-03")]
    public void Is_silent_where_it_is_not_or_a_day_is_not_known_or_nothing_grows(string texts) => Assert.That(RuleReading.OfGroup(new AsOf(), texts), Is.Null);

    [Test]
    public void Is_silent_on_what_does_not_compare() =>
        Assert.That(RuleReading.OfGroup(new AsOf(), "The storm killed [12 people]. @2025-03-03 || The storm killed [15%] of them. @2025-03-05"), Is.Null);

    [Test]
    public void The_days_that_counts_hold_for_do_not_contradict_each_other() => Assert.That(
        RuleReading.OfReport("date-conflict", "As of 3 March 2025, 120 people had been rescued from the floods in Tealby. || By 6 March 2025, 180 people had been rescued from the floods in Tealby."),
        Is.Empty);
}
