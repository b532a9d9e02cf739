using ClaimCheck.Rules.BuiltIn;

namespace ClaimCheck.Tests.Rules.BuiltIn;

public sealed class BoundViolatedTests
{
    [TestCase("[up to 7,000] villagers || [8,000] villagers", "\"8,000\" lies outside \"up to 7,000\"")]
    [TestCase("[14] lamps || [at least 20] lamps", "\"14\" lies outside \"at least 20\"")]
    [TestCase("[fewer than 50] lamps || [about 70] lamps", "\"about 70\" lies outside \"fewer than 50\"")]
    [TestCase("[more than 300] lamps || [fewer than 200] lamps", "\"fewer than 200\" lies outside \"more than 300\"")]
    [TestCase("[at most $5 million] || [$9 million]", "\"$9 million\" lies outside \"at most $5 million\"")]
    [TestCase("[no more than 10 km] || [12 miles]", "\"12 miles\" lies outside \"no more than 10 km\"")]
    public void Fires_on_a_value_beyond_a_bound(string texts, string remark) => Assert.That(RuleReading.OfGroup(new BoundViolated(), texts)?.Remark, Is.EqualTo(remark));

    [TestCase("[up to 7,000] villagers || [6,800] villagers")]
    [TestCase("[at least five] lamps || [22] lamps")]
    [TestCase("[at least five] lamps || [seven] lamps")]
    [TestCase("[about 70] lamps || [50] lamps")]
    [TestCase("[5 to 7] lamps || [9] lamps")]
    [TestCase("[up to 7,000] lamps || [8,000] lamps || [9,500] lamps")]
    public void Is_silent_within_the_bound_and_on_plain_values_that_differ(string texts) => Assert.That(RuleReading.OfGroup(new BoundViolated(), texts), Is.Null);

    [Test]
    public void Is_silent_on_what_does_not_compare() => Assert.That(RuleReading.OfGroup(new BoundViolated(), "[up to 7 km] || [8 kg]"), Is.Null);
}
