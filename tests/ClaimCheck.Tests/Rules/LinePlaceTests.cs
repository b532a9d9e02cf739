using ClaimCheck.Rules;

namespace ClaimCheck.Tests.Rules;

/// <summary>The order of values of one kind, whatever units and ends they state.</summary>
public sealed class LinePlaceTests
{
    [TestCase("600 metres", "5 km")]
    [TestCase("exactly 900 metres", "exactly 1 km")]
    [TestCase("5 °C", "50 °F")]
    [TestCase("50 °F", "15 °C")]
    [TestCase("March 2, 2026", "March 3, 2026")]
    [TestCase("3 p.m.", "4 p.m.")]
    [TestCase("March 3", "March 4")]
    [TestCase("March 31", "April 1")]
    [TestCase("February", "March")]
    public void A_smaller_value_lies_before_a_larger_one(string smaller, string larger) => Assert.That(Of(smaller).High, Is.LessThanOrEqualTo(Of(larger).Low));

    [TestCase("March 3", "March")]
    [TestCase("March 31", "March")]
    public void A_day_lies_in_its_month(string day, string month) =>
        Assert.That((Of(day).Low >= Of(month).Low, Of(day).High <= Of(month).High), Is.EqualTo((true, true)));

    [Test]
    public void Of_a_bound_what_is_likely_counts() => Assert.That(Of("more than 100"), Is.EqualTo(new LinePlace(100, 150)));

    [Test]
    public void An_open_end_lies_beyond_all()
    {
        DateOnly day = new(2019, 12, 31);
        Assert.That(LinePlace.Of(new Quantity(QuantityKind.Date) { Dates = new Interval<DateOnly>(day, null) }), Is.EqualTo(new LinePlace(day.DayNumber, double.PositiveInfinity)));
        Assert.That(LinePlace.Of(new Quantity(QuantityKind.Date) { Dates = new Interval<DateOnly>(null, day) }), Is.EqualTo(new LinePlace(double.NegativeInfinity, day.DayNumber)));
        Assert.That(LinePlace.Of(new Quantity(QuantityKind.Time) { Times = new Interval<TimeOnly>(null, null) }), Is.EqualTo(new LinePlace(double.NegativeInfinity, double.PositiveInfinity)));
    }

    private static LinePlace Of(string text) => LinePlace.Of(Quantity.Parse(text));
}
