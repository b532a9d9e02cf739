using System.Globalization;

namespace ClaimCheck.Tests;

public sealed class QuantityParsingTests
{
    [TestCase("3,000", "2,940 to under 3,060")]
    [TestCase("about 3,000", "2,500 to under 3,500")]
    [TestCase(" three thousand ", "2,940 to under 3,060")]
    [TestCase("more than 30,000 km", "over 30,000 km")]
    [TestCase("three and a half million euros", "3,450,000 to under 3,550,000 EUR")]
    [TestCase("$4.5bn", "4,450,000,000 to under 4,550,000,000 USD")]
    [TestCase("nearly half", "0.45 to 0.5")]
    [TestCase("47 per cent", "46.5 to under 47.5 %")]
    [TestCase("21 January 2026", "21 January 2026")]
    [TestCase("January 21", "21 January, the year open")]
    [TestCase("2026-01-21", "21 January 2026")]
    [TestCase("3 p.m.", "15:00")]
    [TestCase("5 to 7", "5 to 7")]
    [TestCase("three days", "3 days")]
    [TestCase("10 km", "9.8 to under 10.2 km")]
    [TestCase("one", "1")]
    [TestCase("1", "1")]
    [TestCase("0", "0")]
    [TestCase("-5", "-5")]
    [TestCase("May", "May, the year open")]
    [TestCase("2026", "2026")]
    [TestCase("3-1", "3–1")]
    [TestCase("second", "2")]
    [TestCase("dozens", "12 to 120")]
    public void One_value_is_read(string text, string expected) => Assert.That(Quantity.Parse(text).ToString(), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase("  ")]
    [TestCase("men")]
    [TestCase("3 men")]
    [TestCase("3 and 4")]
    [TestCase("3, 4")]
    [TestCase("\u001b3")]
    public void What_is_more_or_less_than_a_value_is_none(string text) => Assert.Multiple(() =>
    {
        Assert.That(Quantity.TryParse(text, out Quantity? none), Is.False);
        Assert.That(none, Is.Null);
        Assert.That(() => Quantity.Parse(text), Throws.InstanceOf<FormatException>().With.Message.EqualTo($"\"{PrintableText.Of(text)}\" is not one number or date."));
    });

    [Test]
    public void Null_is_refused_or_none() => Assert.Multiple(() =>
    {
        Assert.That(() => Quantity.Parse(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("s"));
        Assert.That(Quantity.TryParse(null, out _), Is.False);
    });

    [TestCase("1.234", "de", 1234)]
    [TestCase("1.234", "en", 1.234)]
    [TestCase("1,5", "de", 1.5)]
    public void The_culture_decides_between_point_and_comma(string text, string culture, decimal value) => Assert.That(Quantity.Parse(text, culture: culture).Nominal, Is.EqualTo(value));

    [Test]
    public void The_day_of_writing_fixes_what_is_told_from_it() => Assert.Multiple(() =>
    {
        Assert.That(Quantity.Parse("last month").Dates, Is.Null);
        Assert.That(Quantity.Parse("last month", new DateOnly(2026, 3, 10)).ToString(), Is.EqualTo("February 2026"));
        Assert.That(Quantity.Parse("3/4/2026", culture: "en-GB").Resolved, Is.EqualTo("2026-04-03"));
    });

    [Test]
    public void Generic_code_can_parse_it() => Assert.Multiple(() =>
    {
        Assert.That(Parsed<Quantity>("1.234", CultureInfo.GetCultureInfo("de")).Nominal, Is.EqualTo(1234m));
        Assert.That(Parsed<Quantity>("1.234", null).Nominal, Is.EqualTo(1.234m));
        Assert.That(() => Parsed<Quantity>("men", null), Throws.InstanceOf<FormatException>());
    });

    [TestCase("about 7,000", "6,800", Relation.Overlap)]
    [TestCase("3,000", "three thousand", Relation.Equal)]
    [TestCase("10 km", "6.2 miles", Relation.Overlap)]
    [TestCase("12", "15", Relation.Differ)]
    [TestCase("at least five", "22", Relation.BoundOnly)]
    [TestCase("3 km", "3 kg", Relation.Incomparable)]
    [TestCase("January 21", "21 January 2026", Relation.Equal)]
    [TestCase("January 21", "January 22", Relation.Differ)]
    public void Two_values_are_compared(string first, string second, Relation expected) => Assert.Multiple(() =>
    {
        Assert.That(Quantity.Parse(first).CompareWith(Quantity.Parse(second)).Relation, Is.EqualTo(expected));
        Assert.That(ClaimChecker.Default.Compare(Quantity.Parse(second), Quantity.Parse(first)).Relation, Is.EqualTo(expected));
    });

    [Test]
    public void A_checker_compares_with_its_tolerance()
    {
        var checker = new ClaimChecker(new ClaimCheckOptions { Tolerance = 0.3m });
        Assert.That((checker.Compare(Quantity.Of(12), Quantity.Of(15)).Relation, Quantity.Of(12).CompareWith(Quantity.Of(15)).Relation), Is.EqualTo((Relation.Overlap, Relation.Differ)));
    }

    [TestCase("30", null, QuantityKind.Number)]
    [TestCase("30", "s", QuantityKind.Duration)]
    [TestCase("30", "km", QuantityKind.Measure)]
    [TestCase("30", "%", QuantityKind.Percent)]
    [TestCase("30", "EUR", QuantityKind.Money)]
    public void A_value_from_code_is_exact(string value, string? unit, QuantityKind kind)
    {
        Quantity quantity = Quantity.Of(decimal.Parse(value, CultureInfo.InvariantCulture), unit);
        Assert.That((quantity.Kind, quantity.Nominal, quantity.Unit, quantity.Range), Is.EqualTo((kind, (decimal?)30m, unit, (Interval<decimal>?)Interval.Exactly(30m))));
    }

    [Test]
    public void A_day_from_code_is_the_day_that_a_text_states()
    {
        Quantity made = Quantity.Of(new DateOnly(2026, 1, 21)), read = Quantity.Parse("21 January 2026");
        Assert.That((made.Kind, made.Timex, made.Resolved, made.Dates, made.Calendar), Is.EqualTo((read.Kind, read.Timex, read.Resolved, read.Dates, read.Calendar)));
    }

    [Test]
    public void A_value_from_code_must_fit() => Assert.Multiple(() =>
    {
        Assert.That(() => Quantity.Of(decimal.MaxValue), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Quantity.Of(1, "parsecond"), Throws.ArgumentException);
    });

    private static T Parsed<T>(string text, IFormatProvider? provider)
        where T : ISpanParsable<T> => T.TryParse(text.AsSpan(), provider, out T? value) ? T.Parse(text, provider) : T.Parse(text.AsSpan(), provider);

    /// <summary>Values from code may be as large as a quarter of what a decimal holds.</summary>
    [Test]
    public void The_largest_values_are_compared([Values("19807040628566084398385987583", "-19807040628566084398385987583", "0.0000000000000000000000000001", "1")] string a, [Values(null, "[ppm]", "%", "ly", "century", "Cel")] string? unit)
    {
        Quantity first = Quantity.Of(decimal.Parse(a, System.Globalization.CultureInfo.InvariantCulture), unit);
        foreach (Quantity second in new[] { 19807040628566084398385987583m, -19807040628566084398385987583m, -1m }.Select(value => Quantity.Of(value, unit)))
        {
            Assert.That(first.CompareWith(second).Relation, Is.EqualTo(second.CompareWith(first).Relation));
        }
    }
}
