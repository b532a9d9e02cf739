using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Tests.Reporting.Wording;

public sealed class ValueWordsTests
{
    private static IEnumerable<TestCaseData> Values()
    {
        yield return Case(HandMade.Number(58, 58, 58), "58");
        yield return Case(HandMade.Number(310, 279, 341), "279 to 341");
        yield return Case(HandMade.Number(3000, 2500, 3500, Hedge.About, highInclusive: false), "2,500 to under 3,500");
        yield return Case(HandMade.Number(300, 300, null, Hedge.MoreThan, unit: HandMade.Kilometre), "over 300 km");
        yield return Case(HandMade.Number(300, 300, null, Hedge.AtLeast), "300 or more");
        yield return Case(HandMade.Number(300, null, 300, Hedge.UpTo), "up to 300");
        yield return Case(HandMade.Number(300, null, 300, Hedge.LessThan, highInclusive: false), "under 300");
        yield return Case(HandMade.Number(null, 2m / 3m, 2m / 3m), "0.667");
        yield return Case(Days("2031-05-03", "2031-05-03"), "3 May 2031");
        yield return Case(Days("2031-05-03", "2031-05-09"), "3 May 2031 to 9 May 2031");
        yield return Case(Days("2031-02-01", "2031-02-28"), "February 2031");
        yield return Case(Days("2031-01-01", "2031-12-31"), "2031");
        yield return Case(new Quantity(QuantityKind.Date) { Timex = "XXXX-01-21" }, "21 January, the year open");
        yield return Case(new Quantity(QuantityKind.Date) { Timex = "PRESENT_REF" }, "now");
        yield return Case(new Quantity(QuantityKind.Number), "open");
        yield return Case(new Quantity(QuantityKind.Time) { Times = Interval.Exactly(new TimeOnly(15, 30)) }, "15:30");
        yield return Case(new Quantity(QuantityKind.Score) { Range = Interval.Closed(1m, 3m), Parts = [3, 1] }, "3–1");
    }

    [TestCaseSource(nameof(Values))]
    public void Say_what_a_wording_allows(object quantity, string expected) => Assert.That(ValueWords.Of((Quantity)quantity), Is.EqualTo(expected));

    private static TestCaseData Case(Quantity quantity, string expected) => new TestCaseData(quantity, expected).SetArgDisplayNames(expected);

    private static Quantity Days(string first, string last) => new(QuantityKind.Date) { Dates = Interval.Closed(Day(first), Day(last)) };

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
