using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Recognition.Dates;

public sealed class DatePhraseTests
{
    /// <summary>A Friday.</summary>
    private static readonly DateOnly Writing = new(2026, 1, 30);

    [TestCase("thu", "2026-02-05")]
    [TestCase("Sun.", "2026-02-01")]
    [TestCase("the 6th", "2026-02-06")]
    [TestCase("the 30", "2026-01-30")]
    [TestCase("by the fourth", "2026-02-04")]
    [TestCase("may", "2026-05")]
    [TestCase("last may", "2025-05")]
    [TestCase("next march", "2026-03")]
    [TestCase("march 9 2027", "2027-03-09")]
    [TestCase("the 9th of march", "2026-03-09")]
    [TestCase("3 / 16", "2026-03-16")]
    [TestCase("11-23-81", "1981-11-23")]
    [TestCase("16 . 3 . 27", "2027-03-16")]
    [TestCase("7/2031", "2031-07")]
    [TestCase("2031/07", "2031-07")]
    [TestCase("last easter", "2025-04-20")]
    [TestCase("Wed, Sep 8", "2027-09-08")]
    [TestCase("Sep 8, Wed", "2027-09-08")]
    [TestCase("first monday in december", "2026-12-07")]
    [TestCase("last week's thursday", "2026-01-22")]
    [TestCase("in two weeks", "2026-02-13")]
    public void A_text_that_is_nothing_but_a_date(string text, string expected) => Assert.That(DateReading.One(text, Writing).Resolved, Is.EqualTo(expected));

    [TestCase("4:45", "2026-01-30T16:45")]
    [TestCase("04:45", "2026-01-30T04:45")]
    [TestCase("at 5 20", "2026-01-30T17:20")]
    [TestCase("half two", "2026-01-30T14:30")]
    [TestCase("8:15", "2026-01-30T08:15")]
    [TestCase("They met at 4:45.", "2026-01-30T04:45")]
    [TestCase("3/16/27 4:45", "2027-03-16T04:45")]
    [TestCase("tomorrow at 16.40", "2026-01-31T16:40")]
    [TestCase("Tue 3rd at 9:20", "2026-02-03T09:20")]
    [TestCase("thu at 7", "2026-02-05T07:00")]
    [TestCase("tomorrow at 17h", "2026-01-31T17:00")]
    [TestCase("16 Mar 2027 9h45", "2027-03-16T09:45")]
    [TestCase("4/16 at 5pm", "2026-04-16T17:00")]
    [TestCase("sunday evening at 8", "2026-02-01T20:00")]
    [TestCase("tonight 930", "2026-01-30T21:30")]
    [TestCase("tonight at 12", "2026-01-31T00:00")]
    [TestCase("03/16/2027:09:45", "2027-03-16T09:45")]
    [TestCase("16.03.2027 9.45", "2027-03-16T09:45")]
    [TestCase("3/16/27 9:45:10.5", "2027-03-16T09:45")]
    [TestCase("Mon at 6 gmt", "2026-02-02T06:00Z")]
    [TestCase("christmas at 11 am", "2026-12-25T11:00")]
    [TestCase("at 6:15 AM on Tue, Mar 3", "2026-03-03T06:15")]
    public void A_time_on_its_day(string text, string expected) => Assert.That(DateReading.Read(text, Writing).Select(date => date.Quantity.Resolved), Does.Contain(expected));

    [TestCase("Trains stop at 5 schools tomorrow.", "tomorrow")]
    [TestCase("On Monday at 8 schools roofs fell.", "Monday")]
    [TestCase("Shares fell Monday 815 points.", "Monday")]
    [TestCase("Tomorrow 12h of rain will fall.", "Tomorrow")]
    [TestCase("9 August 215 BC", "9 August; 215 BC")]
    [TestCase("1/2 hour", "")]
    [TestCase("A score of 3 / 16 was seen.", "")]
    [TestCase("They sat for the 2 - 15 loss.", "")]
    [TestCase("They may march 3 miles on foot.", "")]
    [TestCase("He sat in the sun on the first.", "")]
    [TestCase("Ruling 9/2012 of the court stands.", "")]
    public void In_a_sentence_they_are_what_they_were(string text, string expected) =>
        Assert.That(string.Join("; ", DateReading.Read(text).Where(x => x.Quantity.Timex is not null).Select(x => x.Surface)), Is.EqualTo(expected));

    [TestCase("2/3", "")]
    [TestCase("3/8", "")]
    [TestCase("2/4", "2/4")]
    [TestCase("5/3", "5/3")]
    public void A_fraction_in_daily_use_is_no_date(string text, string expected) =>
        Assert.That(string.Join("; ", DateReading.Read(text).Where(x => x.Quantity.Timex is not null).Select(x => x.Surface)), Is.EqualTo(expected));
}
