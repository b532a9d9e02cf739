namespace ClaimCheck.Tests.Quantities.Dates;

/// <summary>
/// Where dates are read differently on purpose from the public test sets of Duckling, Chrono and dateparser, in phrases of our own of the same kinds. Each row says what is resolved here; its description says why.
/// </summary>
public sealed class DateSpecDeviationTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly DateOnly Writing = new(2026, 6, 17);

    [TestCase("in 25 minutes", null, Description = "all three count from the time of day of asking; a publication date has none, so this is a length of time")]
    [TestCase("at 2am", "2026-06-17T02:00", Description = "Duckling gives the next day where that hour has gone by; nothing here says that it has")]
    [TestCase("9:00 gmt on Friday", "2026-06-19T09:00Z", Description = "Duckling turns it into the zone of the asker; here the zone stays as stated")]
    [TestCase("upcoming three days", "P3D", Description = "Duckling and Chrono give the last day; a span is a span")]
    [TestCase("this evening", "2026-06-17TEV", Description = "Chrono gives 20:00; a part of a day has no hour, and TIMEX3 a name for it")]
    [TestCase("October 2014", "2014-10", Description = "Chrono gives the first of the month; what is named is the month")]
    [TestCase("this week", "2026-W25", Description = "Chrono gives the day of asking; what is named is the week")]
    [TestCase("two years ago", "2024", Description = "Duckling gives a month and Chrono a day; nobody means either. The day is in the wording's value")]
    [TestCase("Tuesday", "2026-06-23", Description = "dateparser gives the last one, Chrono the nearest; who asks for nothing but a day asks for the coming one")]
    [TestCase("2 Saturdays from now", "2026-06-27", Description = "Duckling does not count the first one to come; people do")]
    [TestCase("purim 2027", "2027-03-23", Description = "Duckling gives the evening on which it begins; calendars and news give the day")]
    [TestCase("chinese new year 2027", "2027-02-06", Description = "Duckling's set gives the year alone; the day is known")]
    [TestCase("dussehra 2018", "2018-10-19", Description = "Duckling gives the day before; the government of India announced this one")]
    [TestCase("5 - 18", null, Description = "Duckling reads May 18; it is as likely a score")]
    [TestCase("around 1045", null, Description = "Duckling reads a time; a bare number with a hedge is a number")]
    [TestCase("2026-17-06", null, Description = "Chrono swaps month and day; an ISO date that does not exist is none")]
    public void A_deliberate_deviation_is_read_as_decided(string text, string? expected) =>
        Assert.That(DateReading.Read(text, Writing).Select(date => date.Quantity.Resolved).FirstOrDefault(), Is.EqualTo(expected));
}
