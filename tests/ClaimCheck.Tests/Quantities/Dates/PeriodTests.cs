using ClaimCheck.Quantities.Dates;

namespace ClaimCheck.Tests.Quantities.Dates;

public sealed class PeriodTests
{
    [TestCase("2026-03-08", "2026-03-08", 0, "2026-03-08", "2026-03-08")]
    [TestCase("2026-03-08", "2026-03-08", 1, "2026-03-08", "2026-03-08")]
    [TestCase("2026-03-07", "2026-03-08", 0, "2026-03-07", "2026-03-08")]
    [TestCase("2026-03-06", "2026-03-08", 1, "2026-03-07", "2026-03-07")]
    [TestCase("2026-01-01", "2026-12-31", 2, "2026-09-01", "2026-12-31")]
    public void A_third_of_a_period_lies_in_it(string first, string last, int third, string from, string to) =>
        Assert.That(Period.Third(Between(first, last), third), Is.EqualTo(Between(from, to)));

    private static Interval<DateOnly> Between(string first, string last) => Interval.Closed(DateOnly.Parse(first, null), DateOnly.Parse(last, null));
}
