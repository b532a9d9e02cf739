using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Dates;
using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Recognition.Dates.CalendarDates;

public sealed class DigitDateOrderTests
{
    [TestCase("They met on 3/4/2026 and on 25/4/2026.", "2026-04-03", null)]
    [TestCase("They met on 3/4/2026 and on 4/25/2026.", "2026-03-04", null)]
    [TestCase("They met on 3/4/2026 and again on 9 May 2026.", "2026-04-03", null)]
    [TestCase("They met on 3/4/2026 and again on May 9, 2026.", "2026-03-04", null)]
    [TestCase("They met on 3/4/2026.", "2026-03-04", "2026-04-03")]
    [TestCase("They met on 3-4-2026.", "2026-03-04", "2026-04-03")]
    [TestCase("They met on 4/4/2026.", "2026-04-04", null)]
    [TestCase("They met on 3/14/2026.", "2026-03-14", null)]
    [TestCase("They met on 3.4.2026.", "2026-04-03", null)]
    public void The_order_is_learnt_from_the_text_and_both_readings_kept_where_nothing_tells_it(string text, string first, string? other)
    {
        Quantity date = DateReading.Read(text, null, null)[0].Quantity;
        Assert.That((date.Resolved, date.OtherReading), Is.EqualTo((first, other)));
    }

    [TestCase(true, "2026-04-03")]
    [TestCase(false, "2026-03-04")]
    public void A_culture_that_tells_the_order_leaves_one_reading(bool dayFirst, string expected)
    {
        Quantity date = DateReading.Read("They met on 3/4/2026.", null, dayFirst)[0].Quantity;
        Assert.That((date.Resolved, date.OtherReading), Is.EqualTo((expected, (string?)null)));
    }

    [TestCase("March 4, 2026", "Equal")]
    [TestCase("April 3, 2026", "Overlap")]
    [TestCase("March 5, 2026", "Differ")]
    public void Either_reading_may_agree(string day, string expected)
    {
        Quantity either = DateReading.Read("They met on 3/4/2026.", null, null)[0].Quantity, stated = DateReading.One($"They met on {day}.");
        Assert.That((CalendarComparer.Compare(either, stated).Relation.ToString(), CalendarComparer.Compare(stated, either).Relation.ToString()), Is.EqualTo((expected, expected)));
    }
}
