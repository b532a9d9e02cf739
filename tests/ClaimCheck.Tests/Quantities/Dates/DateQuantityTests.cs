using System.Globalization;

namespace ClaimCheck.Tests.Quantities.Dates;

public sealed class DateQuantityTests
{
    /// <summary>A Friday.</summary>
    private static readonly DateOnly Published = new(2026, 1, 30);

    [TestCase("They left today.", "2026-01-30")]
    [TestCase("They left yesterday.", "2026-01-29")]
    [TestCase("They left tomorrow.", "2026-01-31")]
    [TestCase("They left on Tuesday.", "2026-01-27")]
    [TestCase("They left on Friday.", "2026-01-30")]
    [TestCase("They left last Friday.", "2026-01-23")]
    [TestCase("They leave next Friday.", "2026-02-06")]
    [TestCase("They left last week.", "2026-W04")]
    [TestCase("They left last month.", "2025-12")]
    [TestCase("They left last year.", "2025")]
    [TestCase("They leave this year.", "2026")]
    [TestCase("They left in last December.", "2025-12")]
    [TestCase("They left three days ago.", "2026-01-27")]
    [TestCase("They left two weeks ago.", "2026-01-16")]
    [TestCase("They left a year ago.", "2025")]
    [TestCase("They left on January 21.", "2026-01-21")]
    [TestCase("They left on December 24.", "2025-12-24")]
    [TestCase("They left in November.", "2025-11")]
    public void Dates_are_resolved_against_the_day_of_publication(string text, string expected) => Assert.That(DateReading.One(text, Published).Resolved, Is.EqualTo(expected));

    [TestCase("They left today.")]
    [TestCase("They left on Tuesday.")]
    [TestCase("They left last month.")]
    [TestCase("They left on January 21.")]
    public void Without_a_day_of_publication_they_stay_open(string text)
    {
        Quantity date = DateReading.One(text);
        Assert.That((date.Resolved, date.Dates), Is.EqualTo(((string?)null, (Interval<DateOnly>?)null)));
    }

    [TestCase("late 2025", "2025-09-01", "2025-12-31")]
    [TestCase("early 2025", "2025-01-01", "2025-04-30")]
    [TestCase("mid-2025", "2025-05-01", "2025-08-31")]
    [TestCase("2025", "2025-01-01", "2025-12-31")]
    [TestCase("February 2024", "2024-02-01", "2024-02-29")]
    [TestCase("January 21, 2026", "2026-01-21", "2026-01-21")]
    [TestCase("the second quarter of 2025", "2025-04-01", "2025-06-30")]
    [TestCase("the 1990s", "1990-01-01", "1999-12-31")]
    public void Dates_are_intervals_of_days(string date, string low, string high) =>
        Assert.That(DateReading.One($"It was in {date}.").Dates, Is.EqualTo(Interval.Closed(Day(low), Day(high))));

    [Test]
    public void A_dateline_stands_in_for_the_day_of_publication()
    {
        const string Text = "Ferry runs aground\nMarch 11, 2024\nThe ferry ran aground on Monday, officials said.";
        var dates = DateReading.Read(Text);
        Assert.That(dates[0].IsDateline, Is.True);
        Assert.That((dates[1].IsDateline, dates[1].Quantity.Resolved), Is.EqualTo((false, "2024-03-11")));
    }

    [TestCase("TEALBY, March 5 (Agency) - The ferry ran aground.")]
    [TestCase("Ferry aground\nPosted March 5, 2024\nThe ferry ran aground.")]
    public void What_dates_the_article_is_a_dateline(string text) => Assert.That(DateReading.Read(text)[0].IsDateline, Is.True);

    [TestCase("The ferry ran aground on March 5, 2024, near Tealby.")]
    [TestCase("Ferry aground\nThe ferry ran aground on March 5.\nIt was towed.")]
    public void What_dates_the_event_is_none(string text) => Assert.That(DateReading.Read(text)[0].IsDateline, Is.False);

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
