namespace ClaimCheck.Tests.Quantities;

public class QuantityReaderTests
{
    [TestCase("about $4bn in aid", "about $4bn = Money 4000000000 USD")]
    [TestCase("it cost US$1.2bn", "US$1.2bn = Money 1200000000 USD")]
    [TestCase("20 million euros", "20 million euros = Money 20000000 EUR")]
    [TestCase("5 million pounds and 5 pounds of flour", "5 million pounds = Money 5000000 GBP; 5 pounds = Measure 5 lb")]
    [TestCase("2 dollars 50 for a loaf", "2 dollars 50 = Money 2.5 USD")]
    [TestCase("15 USD 50 more", "15 USD 50 = Money 15.5 USD")]
    [TestCase("exactly 7,000 birds", "exactly 7,000 = Number 7000")]
    [TestCase("3 dollars 50 cents", "3 dollars 50 cents = Money 3.5 USD")]
    [TestCase("forty pence", "forty pence = Money 40 GBp")]
    [TestCase("47 per cent of voters", "47 per cent = Percent 47 %")]
    [TestCase("up 2 percentage points", "2 percentage points = Percent 2 pp")]
    [TestCase("3.4pc growth", "3.4pc = Percent 3.4 %")]
    [TestCase("a 100-mile walk", "100-mile = Measure 100 mi")]
    [TestCase("190 km2 of forest", "190 km2 = Measure 190 km2")]
    [TestCase("it is 1.8m tall", "1.8m = Measure 1.8 m")]
    [TestCase("at 60 mph, 90 miles an hour", "60 mph = Measure 60 mph; 90 miles an hour = Measure 90 mph")]
    [TestCase("a magnitude 6.1 quake, a 6.1-magnitude quake", "magnitude 6.1 = Measure 6.1 M; 6.1-magnitude = Measure 6.1 M")]
    [TestCase("20°C outside", "20°C = Measure 20 Cel")]
    [TestCase("20 (kg)", "20 (kg) = Measure 20 kg")]
    [TestCase("it took an hour and a half", "an hour and a half = Duration 90 min")]
    [TestCase("in less than a day", "less than a day = Duration 1 d")]
    [TestCase("a year, an hour", "")]
    [TestCase("an 8- to 16-metre mast", "8- to 16-metre = Measure m")]
    [TestCase("a win over No. 8 Leeds", "No. 8 = Ordinal 8")]
    [TestCase("ages 5 to 7", "ages 5 to 7 = Age a")]
    [TestCase("a loss of -$5m", "-$5m = Money -5000000 USD")]
    [TestCase("at 15C", "15C = Measure 15 Cel")]
    [TestCase("almost a third", "almost a third = Ratio 0.333333")]
    [TestCase("all 5 won, 3 try again", "5 = Number 5; 3 = Number 3")]
    [TestCase("half a mile", "half a mile = Measure 0.5 mi")]
    [TestCase("5 feet 2 inches", "5 feet 2 inches = Measure 62 in")]
    [TestCase("a 41-year-old man", "41-year-old = Age 41 a")]
    [TestCase("ten months old", "ten months old = Age 10 mo")]
    [TestCase("a man aged 41", "aged 41 = Age 41 a")]
    [TestCase("Jane Doe, 48, of Leeds", "48 = Age 48 a")]
    [TestCase("Jane Doe, 48 and John Roe, 51, won", "48 = Age 48 a; 51 = Age 51 a")]
    [TestCase("Jane Doe, 48 was found", "48 = Age 48 a")]
    [TestCase("said Doe, 48, who won", "48 = Age 48 a")]
    [TestCase("They came from Texas, 48, mostly men", "48 = Number 48")]
    [TestCase("two sons, ages 16 and 6, won", "two = Number 2; ages 16 = Age 16 a; 6 = Age 6 a")]
    [TestCase("7.1 and 6.8 magnitude quakes", "7.1 = Measure 7.1 M; 6.8 magnitude = Measure 6.8 M")]
    [TestCase("quakes measuring 7.1 and 6.8 struck", "7.1 = Measure 7.1 M; 6.8 = Measure 6.8 M")]
    [TestCase("measuring 7.1 metres", "7.1 metres = Measure 7.1 m")]
    [TestCase("with 32 and 64 GB", "32 = Measure 32 GB; 64 GB = Measure 64 GB")]
    [TestCase("with 5:41 left in the half", "5:41 = Duration 341 s")]
    [TestCase("with 11:02 to play", "11:02 = Duration 662 s")]
    [TestCase("three days", "three days = Duration 3 d")]
    [TestCase("1 hour 45 minutes", "1 hour 45 minutes = Duration 105 min")]
    [TestCase("1.2 to 1.5 million people", "1.2 to 1.5 million = Number")]
    [TestCase("$5 to $7 million", "$5 to $7 million = Money USD")]
    [TestCase("fell from 300 to 200", "300 = Number 300; 200 = Number 200")]
    [TestCase("a 5G mast in 3D", "")]
    [TestCase("a half-brother, a half-mile walk", "a half-mile = Measure 0.5 mi")]
    [TestCase("two thirds of it", "two thirds = Ratio 0.666667")]
    [TestCase("they won 3-1", "3-1 = Score")]
    [TestCase("the third of May", "third = Ordinal 3")]
    public void Units_are_taken_in(string text, string expected) => Assert.That(QuantityReading.Wording(text), Is.EqualTo(expected));

    [TestCase("around three thousand", "[2500, 3500)", Hedge.About)]
    [TestCase("around 2,200", "[1980, 2420]", Hedge.About)]
    [TestCase("nearly 90", "[81, 90]", Hedge.Nearly)]
    [TestCase("between 5 and 7", "[5, 7]", Hedge.Range)]
    [TestCase("at least 20 but fewer than 50", "[20, 50)", Hedge.Range)]
    [TestCase("fewer than 50 but at least 20", "[20, 50)", Hedge.Range)]
    [TestCase("5 to 7", "[5, 7]", Hedge.Range)]
    [TestCase("more than 30,000", "(30000, …]", Hedge.MoreThan)]
    [TestCase("at least five", "[5, …]", Hedge.AtLeast)]
    [TestCase("no more than 12", "[…, 12]", Hedge.AtMost)]
    [TestCase("under 12", "[…, 12)", Hedge.LessThan)]
    [TestCase("up to 7,000", "[…, 7000]", Hedge.UpTo)]
    [TestCase("at least about 20", "[20, …]", Hedge.AtLeast)]
    [TestCase("200 or more", "[200, …]", Hedge.AtLeast)]
    [TestCase("dozens", "[12, 120]", Hedge.Vague)]
    [TestCase("thousands", "[1000, 10000]", Hedge.Vague)]
    [TestCase("31", "[31, 31]", Hedge.None)]
    [TestCase("20", "[20, 20]", Hedge.None)]
    [TestCase("7,000", "[6860, 7140)", Hedge.None)]
    [TestCase("6.1", "[6.05, 6.15)", Hedge.None)]
    [TestCase("352", "[351.5, 352.5)", Hedge.None)]
    [TestCase("$2.3 billion", "[2254000000, 2346000000)", Hedge.None)]
    public void Wording_makes_the_interval(string text, string interval, Hedge hedge)
    {
        Quantity quantity = QuantityReading.One(text + " people");
        Assert.That((QuantityReading.Interval(quantity), quantity.Hedge), Is.EqualTo((interval, hedge)));
        Assert.That(QuantityReading.Read(text + " people")[0].Surface, Is.EqualTo(text), "the span takes in the hedge and nothing else");
    }

    [Test]
    public void A_ceiling_and_a_floor_alone_are_one_range() =>
        Assert.That(QuantityReading.Read("It is no more than 50 and no less than 20.").Select(mention => QuantityReading.Interval(mention.Quantity)), Is.EqualTo(new[] { "[20, 50]" }));

    [Test]
    public void A_ceiling_and_a_floor_of_something_counted_are_two_values() =>
        Assert.That(QuantityReading.Read("a score below 55 and more than 22 critics").Select(mention => mention.Surface), Is.EqualTo(new[] { "below 55", "more than 22" }));

    [TestCase("three days", "P3D")]
    [TestCase("1 hour 45 minutes", "PT1H45M")]
    [TestCase("six months", "P6M")]
    [TestCase("two decades", "P20Y")]
    [TestCase("several weeks", "PXW")]
    public void Lengths_of_time_have_a_timex(string text, string timex) => Assert.That(QuantityReading.One(text).Timex, Is.EqualTo(timex));

    [Test]
    public void Bounds_are_typically_near() => Assert.That(QuantityReading.One("more than 30,000").Typical!.Value.High, Is.EqualTo(45_000m));

    [Test]
    public void What_vague_words_state_has_no_nominal_value() => Assert.That(QuantityReading.One("thousands of tents").Nominal, Is.Null);
}
