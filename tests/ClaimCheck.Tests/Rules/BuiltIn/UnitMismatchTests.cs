using ClaimCheck.Rules.BuiltIn;

namespace ClaimCheck.Tests.Rules.BuiltIn;

public sealed class UnitMismatchTests
{
    [TestCase("drifted [30 miles] || drifted [30 km]")]
    [TestCase("a load of [5 kg] || a load of [5 pounds]")]
    [TestCase("a depth of [40 feet] || a depth of [40 metres]")]
    [TestCase("[20 °C] at noon || [20 °F] at noon")]
    [TestCase("lasted [three days] || lasted [three weeks]")]
    [TestCase("[50 cents] a cup || [$50] a cup")]
    public void Fires_on_one_number_in_two_units(string texts) => Assert.That(RuleReading.OfGroup(new UnitMismatch(), texts)?.Verdict, Is.EqualTo(Verdict.Conflict));

    [TestCase("drifted [30 miles] || drifted [48 km]")]
    [TestCase("drifted [30 miles] || drifted [40 km]")]
    [TestCase("drifted [30 miles] || drifted [40 miles]")]
    [TestCase("drifted [1,000 metres] || drifted [1 km]")]
    [TestCase("[352] lamps || [352 yards]")]
    [TestCase("[7 days] || [1 week]")]
    public void Is_silent_where_numbers_differ_or_values_agree(string texts) => Assert.That(RuleReading.OfGroup(new UnitMismatch(), texts), Is.Null);

    [Test]
    public void Is_silent_in_a_group_on_what_does_not_compare() => Assert.That(RuleReading.OfGroup(new UnitMismatch(), "[40 km] || [40 kg]"), Is.Null);

    [TestCase("The road is 10 km (16 miles) long.", "10 km / 16 miles")]
    [TestCase("The tower is 100 metres (32 feet) high.", "100 metres / 32 feet")]
    [TestCase("It weighs 5 kg, or 2 pounds, when dry.", "5 kg / 2 pounds")]
    [TestCase("The road is 10 km (6 miles) long.", "")]
    [TestCase("The rope is two metres (seven feet) long.", "")]
    [TestCase("The road is 10 km (16 bridges) long.", "")]
    [TestCase("The water had 20 °C (68 °F) in May.", "")]
    [TestCase("The fine was $40 million (€37 million) in all.", "")]
    public void A_conversion_must_convert(string text, string expected) => Assert.That(RuleReading.OfReport("unit-mismatch", text), Is.EqualTo(expected));

    [TestCase("The harbour of Marle was sold for $40 million to a fund. || The harbour of Marle was sold for €40 million to a fund.", "$40 million / €40 million")]
    [TestCase("The harbour of Marle was sold for $40 million to a fund. || The harbour of Marle was sold for €37 million to a fund.", "")]
    [TestCase("The harbour of Marle was sold for $40 million to a fund. || The mill of Orvik was damaged; repairs cost €40 million.", "")]
    public void Units_that_do_not_convert_are_held_against_each_other_where_all_else_is_the_same(string texts, string expected) =>
        Assert.That(RuleReading.OfReport("unit-mismatch", texts), Is.EqualTo(expected));
}
