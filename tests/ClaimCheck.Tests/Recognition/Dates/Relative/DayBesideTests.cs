using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Recognition.Dates.Relative;

public sealed class DayBesideTests
{
    /// <summary>A Friday.</summary>
    private static readonly DateOnly Writing = new(2026, 1, 30);

    [TestCase("They met two Mondays ago.", "two Mondays ago", "2026-01-19")]
    [TestCase("They meet three Fridays from now.", "three Fridays from now", "2026-02-20")]
    [TestCase("They will meet on the first Tuesday after Easter.", "the first Tuesday after Easter", "2026-04-07")]
    [TestCase("They met two Sundays before Christmas.", "two Sundays before Christmas", "2025-12-14")]
    [TestCase("They meet the Wednesday after next.", "the Wednesday after next", "2026-02-11")]
    [TestCase("They met the Wednesday before last.", "the Wednesday before last", "2026-01-21")]
    [TestCase("They meet the week after next.", "the week after next", "2026-W07")]
    [TestCase("They met the month before last.", "the month before last", "2025-11")]
    [TestCase("They met this past Friday.", "this past Friday", "2026-01-23")]
    [TestCase("It is the nearest Sunday to March 5.", "the nearest Sunday to March 5", "2026-03-08")]
    [TestCase("It is the second closest Sunday to March 5.", "the second closest Sunday to March 5", "2026-03-01")]
    [TestCase("It was Christmas two years ago.", "Christmas two years ago", "2024-12-25")]
    [TestCase("It was at Easter last year.", "Easter last year", "2025-04-20")]
    [TestCase("easter in 3 months", "easter in 3 months", "2026-04-05")]
    [TestCase("They will meet 2 months from today.", "2 months from today", "2026-03-30")]
    [TestCase("They have to leave in 12 days.", "12 days", "2026-02-11")]
    [TestCase("The vote is in 5 days.", "5 days", "2026-02-04")]
    [TestCase("the second to last day of may", "the second to last day of may", "2026-05-30")]
    [TestCase("It fell on the ides of March.", "the ides of March", "2026-03-15")]
    [TestCase("It was logged Mon Jun 3 10:11:12 CET 2024.", "Mon Jun 3", "2024-06-03")]
    [TestCase("They moved in 2019 AD June.", "2019 AD June", "2019-06")]
    public void Days_counted_from_another(string text, string surface, string expected)
    {
        var date = DateReading.Read(text, Writing)[0];
        Assert.That((date.Surface, date.Quantity.Resolved), Is.EqualTo((surface, expected)));
    }

    [TestCase("It began two months ago.", "2025-11-30", "2025-11")]
    [TestCase("It began two years ago.", "2024-01-30", "2024")]
    public void Spans_count_to_a_day_and_mean_their_unit(string text, string timex, string resolved)
    {
        var date = DateReading.One(text, Writing);
        Assert.That((date.Timex, date.Resolved), Is.EqualTo((timex, resolved)));
    }

    [TestCase("They will meet after next week.", "next week")]
    [TestCase("He said Tuesday after Jan. 21 talks it was over.", "Tuesday; Jan. 21")]
    [TestCase("It is the closest exit to the A1.", "")]
    [TestCase("It was the best Christmas in two years.", "")]
    [TestCase("They saw The Ides of March.", "March")]
    public void What_is_not_counted_from_a_day(string text, string expected) =>
        Assert.That(string.Join("; ", DateReading.Read(text).Where(x => x.Quantity.Kind == QuantityKind.Date).Select(x => x.Surface)), Is.EqualTo(expected));

    // Each of these once led one call deeper for every repetition, until the stack was full.
    [TestCase("two days before ")]
    [TestCase("third Tuesday after ")]
    [TestCase("the closest Monday to ")]
    [TestCase("the morning of ")]
    [TestCase("half past ")]
    [TestCase("the end of ")]
    public void A_row_of_openings_leads_no_deeper(string opening) => Assert.That(() => DateReading.Read(string.Concat(Enumerable.Repeat(opening, 20000))), Throws.Nothing);
}
