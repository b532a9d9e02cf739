namespace ClaimCheck.Tests.Quantities;

/// <summary>Which words hedge and which only stand before a number.</summary>
public sealed class HedgeReaderTests
{
    [TestCase("The firm employs over 40 workers.", "over 40")]
    [TestCase("It cost over $3 million.", "over $3 million")]
    [TestCase("It weighs over two tons.", "over two tons")]
    [TestCase("It holds more than two men.", "more than two")]
    [TestCase("The army kept control over thousands of villagers.", "thousands")]
    [TestCase("He threw the ball over two defenders.", "two")]
    [TestCase("They met over three days.", "three days")]
    public void Over_bounds_amounts_and_not_vague_or_small_counts(string text, string surface) => Assert.That(QuantityReading.Read(text)[0].Surface, Is.EqualTo(surface));

    [TestCase("around three thousand", "[2500, 3500)")]
    [TestCase("about 1,000", "[750, 1250)")]
    [TestCase("about 2,200", "[1980, 2420]")]
    [TestCase("about 2", "[1.5, 2.5)")]
    public void About_reaches_half_a_digit_but_never_more_than_a_quarter(string text, string interval) =>
        Assert.That(QuantityReading.Interval(QuantityReading.One($"They saw {text} men.")), Is.EqualTo(interval));

    [TestCase("The Herons (9-14) lost again.", "Score")]
    [TestCase("The Herons won 3-1 at home.", "Score")]
    [TestCase("The course takes 5-7 days.", "Duration")]
    [TestCase("It takes 10-15 people.", "Number")]
    public void A_pair_in_brackets_is_a_score_and_a_pair_that_counts_a_range(string text, string kind) => Assert.That(QuantityReading.One(text).Kind.ToString(), Is.EqualTo(kind));

    [TestCase("They voted 9-3 to go on.", "All nine members agreed.", "Overlap")]
    [TestCase("They voted 9-3 to go on.", "All eight members agreed.", "Incomparable")]
    [TestCase("They won 3-1 at home.", "They lost 1-3 there, a defeat.", "Overlap")]
    public void A_score_holds_each_of_its_parts(string a, string b, string relation) =>
        Assert.That(new ClaimCheck.Quantities.QuantityComparer(ClaimCheck.Quantities.ComparisonWidths.Default).Compare(QuantityReading.One(a), QuantityReading.One(b)).Relation.ToString(), Is.EqualTo(relation));
}
