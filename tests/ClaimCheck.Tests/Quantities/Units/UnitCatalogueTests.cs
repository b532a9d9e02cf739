using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Tests.Quantities.Units;

public class UnitCatalogueTests
{
    // Expected factors are stated the way NIST SP 811 prints them, independent of how the catalogue derives them.
    [TestCase("mi", "1609.344")]
    [TestCase("ft", "0.3048")]
    [TestCase("acre", "4046.8564224")]
    [TestCase("mi2", "2589988.110336")]
    [TestCase("gal", "0.003785411784")]
    [TestCase("bbl", "0.158987294928")]
    [TestCase("lb", "453.59237")]
    [TestCase("oz", "28.349523125")]
    [TestCase("kWh", "3600000")]
    [TestCase("wk", "604800")]
    public void Factors_are_exact(string symbol, string factor) =>
        Assert.That(UnitCatalogue.Of(symbol).Factor, Is.EqualTo(decimal.Parse(factor, System.Globalization.CultureInfo.InvariantCulture)));

    [Test]
    public void Currencies_convert_into_nothing_else() => Assert.That(UnitCatalogue.Of("USD").ConvertsTo(UnitCatalogue.Of("EUR")), Is.False);

    [Test]
    public void Cents_convert_into_their_currency() => Assert.That(UnitCatalogue.Of("USc").ConvertsTo(UnitCatalogue.Of("USD")), Is.True);

    [Test]
    public void A_month_varies() => Assert.That((UnitCatalogue.Of("mo").Factor, UnitCatalogue.Of("mo").LongestFactor), Is.EqualTo((28m * 86_400m, 31m * 86_400m)));
}
