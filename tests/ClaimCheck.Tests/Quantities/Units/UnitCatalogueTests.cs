using System.Globalization;
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
    [TestCase("hp", "745.69987158227022")]
    [TestCase("bushel", "0.03523907016688")]
    [TestCase("oz_tr", "31.1034768")]
    public void Factors_are_exact(string symbol, string factor) =>
        Assert.That(UnitCatalogue.Of(symbol).Factor, Is.EqualTo(decimal.Parse(factor, CultureInfo.InvariantCulture)));

    // Bases are chosen so that these are exact and not rounded on the way.
    [TestCase("60", "mph", "96.56064", "km/h")]
    [TestCase("1", "kn", "1.852", "km/h")]
    [TestCase("36", "km/h", "10", "m/s")]
    [TestCase("1", "ft/s", "1.09728", "km/h")]
    [TestCase("212", "degF", "100", "Cel")]
    [TestCase("-40", "degF", "-40", "Cel")]
    [TestCase("0", "Cel", "273.15", "K")]
    [TestCase("60", "Hz", "3600", "rpm")]
    [TestCase("1", "bar", "100000", "Pa")]
    [TestCase("1", "MWh", "3600", "MJ")]
    [TestCase("1", "GB", "8000", "Mbit")]
    [TestCase("4.2", "[ppth]", "0.42", "%")]
    [TestCase("25", "bp", "0.25", "pp")]
    [TestCase("6", "ft", "72", "in")]
    [TestCase("1", "a", "365", "d")]
    public void Conversion_within_a_dimension_is_exact(string value, string from, string expected, string to)
    {
        Unit source = UnitCatalogue.Of(from), target = UnitCatalogue.Of(to);
        Assert.That(source.ConvertsTo(target));
        Assert.That(((Number(value) * source.Factor) + source.Offset - target.Offset) / target.Factor, Is.EqualTo(Number(expected)));
    }

    [Test]
    public void Every_factor_is_positive_and_every_symbol_is_one_unit() => Assert.Multiple(() =>
    {
        Assert.That(UnitCatalogue.All.Where(unit => unit.Factor <= 0m || unit.LongestFactor < unit.Factor), Is.Empty);
        Assert.That(UnitCatalogue.All.Select(unit => unit.Symbol), Is.Unique);
    });

    [TestCase("k", "1000")]
    [TestCase("u", "0.000001")]
    [TestCase("G", "1000000000")]
    public void A_prefix_is_a_power_of_ten(string prefix, string factor) =>
        Assert.That(SiPrefixes.Spread(new Unit("W", Dimension.Power, 1m), prefix).Last(), Is.EqualTo(new Unit(prefix + "W", Dimension.Power, Number(factor))));

    [Test]
    public void Currencies_convert_into_nothing_else() => Assert.That(UnitCatalogue.Of("USD").ConvertsTo(UnitCatalogue.Of("EUR")), Is.False);

    [Test]
    public void Cents_convert_into_their_currency() => Assert.That(UnitCatalogue.Of("USc").ConvertsTo(UnitCatalogue.Of("USD")), Is.True);

    [Test]
    public void A_million_dollars_in_one_code_is_dollars() => Assert.That(UnitCatalogue.Of("MUSD").ConvertsTo(UnitCatalogue.Of("USD")), Is.True);

    [Test]
    public void A_month_varies() => Assert.That((UnitCatalogue.Of("mo").Factor, UnitCatalogue.Of("mo").LongestFactor), Is.EqualTo((28m * 86_400m, 31m * 86_400m)));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
