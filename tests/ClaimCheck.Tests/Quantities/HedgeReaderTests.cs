namespace ClaimCheck.Tests.Quantities;

/// <summary>Which words hedge and which only stand before a number.</summary>
public sealed class HedgeReaderTests
{
    [TestCase("The firm employs over 40 workers.", "over 40")]
    [TestCase("It cost over $3 million.", "over $3 million")]
    [TestCase("It weighs over two tons.", "over two tons")]
    [TestCase("Nobody died in over two months.", "over two months")]
    [TestCase("It holds more than two men.", "more than two")]
    [TestCase("The army kept control over thousands of villagers.", "thousands")]
    [TestCase("He threw the ball over two defenders.", "two")]
    [TestCase("They met over three days.", "three days")]
    public void Over_bounds_amounts_and_not_vague_or_small_counts(string text, string surface) => Assert.That(QuantityReading.Read(text)[0].Surface, Is.EqualTo(surface));

    [TestCase("at least half a million", Hedge.AtLeast)]
    [TestCase("between five and six", Hedge.Range)]
    [TestCase("no more than a dozen", Hedge.AtMost)]
    [TestCase("just over 200", Hedge.MoreThan)]
    [TestCase("nearly two thirds", Hedge.Nearly)]
    [TestCase("well above 40", Hedge.MoreThan)]
    [TestCase("a little under 3,000", Hedge.Nearly)]
    [TestCase("just shy of 90", Hedge.Nearly)]
    [TestCase("not quite half", Hedge.Nearly)]
    [TestCase("upwards of $5m", Hedge.MoreThan)]
    [TestCase("in excess of 12 km", Hedge.MoreThan)]
    [TestCase("north of 300", Hedge.MoreThan)]
    [TestCase("well under 5 per cent", Hedge.LessThan)]
    [TestCase("fewer than two dozen", Hedge.LessThan)]
    [TestCase("as many as 40", Hedge.UpTo)]
    [TestCase("as few as 12", Hedge.AtLeast)]
    [TestCase("at the very most 12", Hedge.AtMost)]
    [TestCase("no fewer than six", Hedge.AtLeast)]
    [TestCase("some two and a half thousand", Hedge.About)]
    [TestCase("in the region of one and a half million", Hedge.About)]
    [TestCase("an estimated 3bn", Hedge.About)]
    [TestCase("at least about 20", Hedge.AtLeast)]
    [TestCase("300 or so", Hedge.About)]
    [TestCase("200-odd", Hedge.About)]
    [TestCase("300-plus", Hedge.AtLeast)]
    [TestCase("40 and counting", Hedge.AtLeast)]
    [TestCase("60 tops", Hedge.AtMost)]
    [TestCase("a couple of hundred", Hedge.Vague)]
    [TestCase("several thousand", Hedge.Vague)]
    [TestCase("a few dozen", Hedge.Vague)]
    [TestCase("at least the third", Hedge.AtLeast)]
    [TestCase("about one in five", Hedge.About)]
    [TestCase("more than twice", Hedge.MoreThan)]
    public void Hedges_go_with_every_wording_of_numbers(string text, Hedge hedge)
    {
        (string surface, Quantity quantity) = QuantityReading.Read("They counted " + text + " people there.")[0];
        Assert.That((surface, quantity.Hedge), Is.EqualTo((text, hedge)));
    }

    [TestCase("5000 or more than 4500", "5000 None, more than 4500 MoreThan")]
    [TestCase("aged over 65 and under 18 years", "over 65 MoreThan, under 18 years LessThan")]
    [TestCase("over the second half", "second None")]
    [TestCase("edged up to $1.27, may cost up to $5m", "$1.27 None, up to $5m UpTo")]
    [TestCase("took up to three hours, can lift up to 500 kg, went up to 400", "up to three hours UpTo, up to 500 kg UpTo, 400 None")]
    [TestCase("£85,000 plus a bonus, $500 plus, 300 plus people", "£85,000 None, $500 plus AtLeast, 300 plus AtLeast")]
    [TestCase("160 more than 12 months earlier", "160 None, 12 months None")]
    [TestCase("160 more than a year earlier", "160 None")]
    [TestCase("5 percent more than 300", "5 percent None, 300 None")]
    [TestCase("of 12, more than 5 left", "12 None, more than 5 MoreThan")]
    [TestCase("about the first", "first None")]
    [TestCase("no more than a third of them", "no more than a third AtMost")]
    [TestCase("higher than 100, lower than 300", "higher than 100, lower than 300 Range")]
    public void Hedges_stay_with_their_own_number(string text, string expected) =>
        Assert.That(string.Join(", ", QuantityReading.Read(text).Select(x => $"{x.Surface} {x.Quantity.Hedge}")), Is.EqualTo(expected));

    [TestCase("around three thousand", "[2500, 3500)")]
    [TestCase("won in 2:05:30", "[7529.5, 7530.5)")]
    [TestCase("with 7:40 left", "[459.5, 460.5)")]
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
