using ClaimCheck.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Quantities;

public class QuantityComparerTests
{
    private static readonly QuantityComparer Comparer = new(ComparisonWidths.Default);

    [TestCase("20 boats", "22 boats", "Differ")]
    [TestCase("30 boats", "31 boats", "Differ")]
    [TestCase("150 boats", "152 boats", "Overlap")]
    [TestCase("7,000", "6,950", "Overlap")]
    [TestCase("$2.3 billion", "$2.28bn", "Overlap")]
    [TestCase("exactly 7,000", "6,950", "Differ")]
    [TestCase("exactly 7,000", "7,000", "Equal")]
    [TestCase("exactly 7,000", "about 6,900", "Overlap")]
    [TestCase("equal to 20,000 boats", "20,100 boats", "Differ")]
    [TestCase("magnitude 6.1", "magnitude 6.2", "Differ")]
    [TestCase("about seven thousand", "up to 7,000", "Overlap")]
    [TestCase("at least five", "22", "BoundOnly")]
    [TestCase("up to 7,000", "150", "BoundOnly")]
    [TestCase("more than 30,000", "29,000", "Differ")]
    [TestCase("5 to 7 boats", "5 to 9 boats", "EndsDiffer")]
    [TestCase("5 to 7 boats", "between five and seven boats", "Equal")]
    [TestCase("5 to 7 boats", "6 boats", "Overlap")]
    [TestCase("5 to 7 boats", "8 to 9 boats", "Differ")]
    [TestCase("$1.30 to $1.40", "$1.32 to $1.40", "EndsDiffer")]
    [TestCase("1.2 to 1.5 million", "1.23 to 1.5 million", "Overlap")]
    [TestCase("3 to 5 miles", "5 to 8 km", "Overlap")]
    [TestCase("up to 64 boats", "up to 32 boats", "EndsDiffer")]
    [TestCase("up to 64 boats", "at most 64 boats", "Equal")]
    [TestCase("up to 64 boats", "at most 50 boats", "EndsDiffer")]
    [TestCase("100 boats", "less than a hundred boats", "EndsDiffer")]
    [TestCase("under $127 million", "$127 million", "EndsDiffer")]
    [TestCase("less than 100 boats", "about 100 boats", "Overlap")]
    [TestCase("less than 100 boats", "96 boats", "Overlap")]
    [TestCase("just under 100 boats", "100 boats", "Overlap")]
    [TestCase("more than 100 boats", "100 boats", "Overlap")]
    [TestCase("5 boats", "fewer than 5 boats", "Differ")]
    [TestCase("more than 80 boats", "more than 100 boats", "BoundOnly")]
    [TestCase("fewer than 80 boats", "up to 100 boats", "BoundOnly")]
    [TestCase("more than 80 boats", "fewer than 100 boats", "Overlap")]
    [TestCase("dozens", "90", "Overlap")]
    [TestCase("dozens", "230", "Overlap")]
    [TestCase("dozens", "250", "Differ")]
    [TestCase("dozens", "at least five boats", "BoundOnly")]
    [TestCase("dozens", "at least 11 boats", "Overlap")]
    [TestCase("hundreds", "more than 150", "Overlap")]
    [TestCase("tens of thousands", "5,000 people", "Overlap")]
    [TestCase("about half", "47 per cent", "Overlap")]
    [TestCase("one in four", "25%", "Equal")]
    [TestCase("5 per cent", "5 percentage points", "Incomparable")]
    [TestCase("$5", "€5", "Incomparable")]
    [TestCase("50 cents", "$0.50", "Equal")]
    [TestCase("5 km", "5,000 metres", "Equal")]
    [TestCase("10 miles", "16.1 km", "Overlap")]
    [TestCase("10 miles", "10 kg", "Incomparable")]
    [TestCase("six", "the sixth", "EqualAcrossKinds")]
    [TestCase("six", "the seventh", "Incomparable")]
    [TestCase("352", "352 yards", "EqualAcrossKinds")]
    [TestCase("353", "352 yards", "Incomparable")]
    [TestCase("one month", "30 days", "Overlap")]
    [TestCase("one month", "27 days", "Differ")]
    [TestCase("three days", "72 hours", "Equal")]
    [TestCase("won 3-1", "lost 1-3", "Overlap")]
    [TestCase("voted 9-3", "nine jurors", "Overlap")]
    [TestCase("won 3-1", "won 3-2", "Differ")]
    [TestCase("32 °F", "0 °C", "Equal")]
    public void Wordings_relate(string a, string b, string expected)
    {
        Quantity first = QuantityReading.One(a);
        Quantity second = QuantityReading.One(b);
        Assert.That(Comparer.Compare(first, second).Relation.ToString(), Is.EqualTo(expected));
        Assert.That(Comparer.Compare(second, first).Relation.ToString(), Is.EqualTo(expected), "the other way round");
    }

    [Test]
    public void Two_abouts_say_where_they_would_meet()
    {
        QuantityRelation relation = Comparer.Compare(QuantityReading.One("around three thousand"), QuantityReading.One("around 2,200"));
        Assert.That(relation, Is.EqualTo(new QuantityRelation(Relation.Differ, 80m, 0.137m)));
    }

    [Test]
    public void Plain_values_meet_at_no_width() => Assert.That(Comparer.Compare(QuantityReading.One("20"), QuantityReading.One("22")).AgreesAtWidth, Is.Null);

    [Test]
    public void Years_against_years_need_no_days_in_a_year() =>
        Assert.That(Comparer.Compare(QuantityReading.One("58 years old"), QuantityReading.One("61 years old")).Gap, Is.EqualTo(3m));

    [Test]
    public void The_gap_is_in_the_first_unit() =>
        Assert.That(Comparer.Compare(QuantityReading.One("3 to 4 km"), QuantityReading.One("6,000 to 7,000 metres")).Gap, Is.EqualTo(2m));

    [Test]
    public void The_largest_values_compare_without_an_exception()
    {
        string[] texts = ["about 7000000000000000000000000000", "nearly 9999999999999999999999999999 km", "9999999999999999999999999999 light years", "0.0000000000000000000000000001", "about 9999999999999999999999999999%", "-9999999999999999999999999999 years", "9999999999999999999999999999 degrees F"];
        List<Quantity> all = [.. texts.SelectMany(text => QuantityReading.Read(text)).Select(x => x.Quantity)];
        Assert.That(() => all.ForEach(a => all.ForEach(b => Comparer.Compare(a, b))), Throws.Nothing);
    }

    [Test]
    public void Comparison_is_symmetric()
    {
        string[] forms = ["{0}", "about {0}", "nearly {0}", "at least {0}", "up to {0}", "{0} km", "{0} miles", "{0}%", "${0}", "{0} to 90000", "dozens", "{0} months", "the {0}th", "won {0}-3"];
        Gen<string> wording = from form in Gen.Elements(forms)
                              from n in Gen.Choose(4, 60_000)
                              select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, n);
        Properties.Hold(
            from a in wording from b in wording select (a, b),
            pair =>
            {
                (Quantity first, Quantity second) = (QuantityReading.One(pair.a), QuantityReading.One(pair.b));
                return Comparer.Compare(first, second).Relation == Comparer.Compare(second, first).Relation
                    && Comparer.Compare(first, first).Relation == Relation.Equal;
            },
            500);
    }
}
