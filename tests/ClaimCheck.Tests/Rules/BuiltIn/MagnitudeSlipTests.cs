using ClaimCheck.Rules.BuiltIn;

namespace ClaimCheck.Tests.Rules.BuiltIn;

public sealed class MagnitudeSlipTests
{
    [TestCase("a budget of [$2.5 million] || a budget of [$2.5 billion]", "a factor of 1,000 apart with the same digits: probably a slip")]
    [TestCase("[1,200 lamps] || [12,000 lamps]", "a factor of 10 apart with the same digits: probably a slip")]
    [TestCase("[30 men] || [300 men]", "a factor of 10 apart with the same digits: probably a slip")]
    [TestCase("[3%] of homes || [30%] of homes", "a factor of 10 apart with the same digits: probably a slip")]
    [TestCase("[0.5 km] away || [5 km] away", "a factor of 10 apart with the same digits: probably a slip")]
    [TestCase("[four million] lamps || [four billion] lamps", "a factor of 1,000 apart with the same digits: probably a slip")]
    [TestCase("[about 7,000] lamps || [about 700] lamps", "a factor of 10 apart with the same digits: probably a slip")]
    [TestCase("[100 lamps] || [1,000 lamps]", "a factor of 10 apart with the same digits: probably a slip")]
    public void Fires_on_the_same_digits_with_other_noughts(string texts, string remark) =>
        Assert.That(RuleReading.OfGroup(new MagnitudeSlip(), texts)?.Remark, Is.EqualTo(remark));

    [TestCase("[$2.5 million] || [$3.5 billion]")]
    [TestCase("[1,200 lamps] || [1,200 lamps]")]
    [TestCase("[1,200 lamps] || [13,000 lamps]")]
    [TestCase("[1 lamp] || [10 lamps]")]
    [TestCase("[40 men] || [80 men]")]
    [TestCase("[half] of homes || [50%] of homes")]
    [TestCase("[the 3rd] place || [the 30th] place")]
    [TestCase("[5 years old] || [50 years old]")]
    [TestCase("[5 km] || [50 miles]")]
    public void Is_silent_on_other_digits_one_value_and_places_and_ages(string texts) => Assert.That(RuleReading.OfGroup(new MagnitudeSlip(), texts), Is.Null);

    [TestCase("[$5 million] || [€5 billion]")]
    [TestCase("[5 km] || [5,000 kg]")]
    public void Is_silent_on_what_does_not_compare(string texts) => Assert.That(RuleReading.OfGroup(new MagnitudeSlip(), texts), Is.Null);
}
