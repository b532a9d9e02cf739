namespace ClaimCheck.Recognizers.Tests;

public sealed class HedgeTests
{
    [TestCase("About 20 boats sank.", "About 20=18 to 22")]
    [TestCase("Around three thousand sheep were sold.", "Around three thousand=2,500 to under 3,500")]
    [TestCase("Nearly 90 homes flooded.", "Nearly 90=81 to 90")]
    [TestCase("More than 30 percent fell ill.", "More than 30 percent=over 30 %")]
    [TestCase("At least five bridges fell.", "At least five=5 or more")]
    [TestCase("Up to 7,000 boats took part.", "Up to 7,000=up to 7,000")]
    [TestCase("Between 5 and 7 boats sank.", "Between 5 and 7=5 to 7")]
    [TestCase("It cost 1.2 to 1.5 million euros.", "1.2 to 1.5 million euros=1,200,000 to 1,500,000 EUR")]
    public void Hedges_and_intervals_are_the_librarys(string text, string expected) => Assert.That(Reading.Of(text), Is.EqualTo(expected));

    [TestCase("Around 300 boats sank.", Hedge.About)]
    [TestCase("Some 300 boats sank.", Hedge.About)]
    [TestCase("No fewer than 300 boats sank.", Hedge.AtLeast)]
    [TestCase("No more than 300 boats sank.", Hedge.AtMost)]
    [TestCase("Almost 300 boats sank.", Hedge.Nearly)]
    [TestCase("Under 300 boats sank.", Hedge.LessThan)]
    public void A_hedge_is_kept(string text, Hedge hedge) => Assert.That(Reading.ClaimsOf(text).Single().Quantity.Hedge, Is.EqualTo(hedge));

    [TestCase("tr", "30'dan fazla gemi", "30'dan fazla=over 30")]
    [TestCase("tr", "en az 5 gemi", "en az 5=5 or more")]
    [TestCase("tr", "en fazla 12 gemi", "en fazla 12=up to 12")]
    [TestCase("tr", "5 ile 7 arasında gemi", "5 ile 7 arasında=5 to 7")]
    [TestCase("zh", "超过30艘船", "over 30")]
    [TestCase("zh", "超过30%", "over 30 %")]
    [TestCase("zh", "少于100艘船", "under 100")]
    [TestCase("ko", "20보다 많은 배", "20보다 많은=over 20")]
    [TestCase("ar", "أكثر من 30 سفينة", "أكثر من 30=over 30")]
    [TestCase("hi", "30 से अधिक जहाज", "30 से अधिक=over 30")]
    public void Bounds_and_ranges_of_other_languages_are_as_it_reads_them(string culture, string text, string expected) => Assert.That(Reading.Of(text, culture), Does.EndWith(expected));
}
