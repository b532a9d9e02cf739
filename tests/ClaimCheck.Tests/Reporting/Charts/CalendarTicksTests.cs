using System.Globalization;
using ClaimCheck.Reporting.Charts;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Tests.Reporting.Charts;

public sealed class CalendarTicksTests
{
    [TestCase("2026-06-02", "2026-06-03", "2 Jun 2026, 3 Jun 2026")]
    [TestCase("2026-06-02", "2026-06-08", "2 Jun 2026, 4 Jun 2026, 6 Jun 2026, 8 Jun 2026")]
    [TestCase("2025-12-20", "2026-02-10", "Dec 2025, Jan 2026, Feb 2026, Mar 2026")]
    [TestCase("2025-01-01", "2025-12-31", "Jan 2025, Apr 2025, Jul 2025, Oct 2025, Jan 2026")]
    [TestCase("1974-01-01", "1979-12-31", "1974, 1976, 1978, 1980")]
    [TestCase("1066-10-14", "2026-06-02", "1000, 1500, 2000, 2500")]
    [TestCase("0001-01-01", "9999-12-31", "1 Jan 0001, 31 Dec 9999")]
    public void Stand_on_days_months_or_years(string low, string high, string expected)
    {
        DateOnly[] ticks = [.. CalendarTicks.Of(Day(low), Day(high), 4).Select(TickLabel.DayOf)];
        Assert.That(string.Join(", ", ticks.Select(tick => DayWords.OfTick(tick, ticks))), Is.EqualTo(expected));
    }

    private static decimal Day(string iso) => DateOnly.Parse(iso, CultureInfo.InvariantCulture).DayNumber;
}
