using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Recognition.Dates.Clock;

public sealed class ClockReaderTests
{
    [TestCase("They met at 6:40p that day.", "6:40p = T18:40")]
    [TestCase("They met at 6p that day.", "6p = T18:00")]
    [TestCase("They met at 6 in the AM.", "6 in the AM = T06:00")]
    [TestCase("They met at mid-day.", "mid-day = T12:00")]
    [TestCase("They met at eleven oh five.", "eleven oh five = T11:05")]
    [TestCase("They met at two o-nine a.m. there.", "two o-nine a.m. = T02:09")]
    [TestCase("They met at seven fifteen.", "seven fifteen = T07:15")]
    [TestCase("They met at half six.", "half six = T06:30")]
    [TestCase("They met at 10:30 gmt.", "10:30 gmt = T10:30Z")]
    [TestCase("They met at 9 am UTC+5:30 (IST).", "9 am UTC+5:30 (IST) = T09:00")]
    [TestCase("They met at 9 am GMT-0300.", "9 am GMT-0300 = T09:00")]
    [TestCase("They met at 9 am AEST.", "9 am AEST = T09:00")]
    [TestCase("They met at 9 o'clock there.", "9 o'clock = T09:00")]
    [TestCase("It is stamped 08:15:30-05:30 there.", "08:15:30-05:30 = T08:15")]
    [TestCase("It is stamped 08:15:30 -0500 there.", "08:15:30 -0500 = T08:15")]
    [TestCase("It ran 08:15:30-09:20:30 there.", "08:15:30 = T08:15")]
    [TestCase("They met at eight thirty tonight.", "eight thirty = T08:30")]
    public void Times_of_day(string text, string expected) => Assert.That(DateReading.Wording(text), Does.StartWith(expected));

    [TestCase("It is open from 10 to 11 a.m. there.", "10 = T10:00; 11 a.m. = T11:00")]
    [TestCase("It is open 7-9 p.m. there.", "7 = T19:00; 9 p.m. = T21:00")]
    [TestCase("It is open 7–9 p.m. there.", "7 = T19:00; 9 p.m. = T21:00")]
    [TestCase("It is open 10:30-11:45 a.m. there.", "10:30 = T10:30; 11:45 a.m. = T11:45")]
    [TestCase("It is open 8:00-18:00 there.", "8:00 = T08:00; 18:00 = T18:00")]
    [TestCase("It is open from 11:30 a.m.-1 p.m. there.", "11:30 a.m. = T11:30; 1 p.m. = T13:00")]
    [TestCase("It is open from 11:30am-1pm there.", "11:30am = T11:30; 1pm = T13:00")]
    [TestCase("It came at 8 or 9 p.m. that day.", "8 = T20:00; 9 p.m. = T21:00")]
    [TestCase("It came at 8 and 9 p.m. that day.", "8 = T20:00; 9 p.m. = T21:00")]
    [TestCase("It came between six and seven p.m. that day.", "six = T18:00; seven p.m. = T19:00")]
    [TestCase("It is open from 9 to 5 p.m. there.", "9 = T09:00; 5 p.m. = T17:00")]
    [TestCase("It is open from 11 to 1 a.m. there.", "11 = T23:00; 1 a.m. = T01:00")]
    [TestCase("It is open from 12 to 1 p.m. there.", "12 = T12:00; 1 p.m. = T13:00")]
    [TestCase("It is open from 9 in the morning to 5 in the evening.", "9 in the morning = T09:00; 5 in the evening = T17:00")]
    public void The_second_of_two_times_tells_that_the_first_is_one(string text, string expected) => Assert.That(DateReading.Wording(text), Does.StartWith(expected));

    [TestCase("They left at half-past three.", "half-past three = T03:30")]
    [TestCase("It was twenty past three when they left.", "twenty past three = T03:20")]
    [TestCase("It was 20 past 3.", "20 past 3 = T03:20")]
    [TestCase("They left at twenty-five past eight on Friday.", "twenty-five past eight = T08:25; Friday = XXXX-WXX-5")]
    [TestCase("They left at ten to five.", "ten to five = T04:50")]
    [TestCase("They left at five to noon.", "five to noon = T11:55")]
    [TestCase("They left at a quarter of twelve.", "a quarter of twelve = T11:45")]
    [TestCase("It is stamped 10:30+02:00 there.", "10:30+02:00 = T10:30")]
    public void Minutes_are_told_beside_the_hour(string text, string expected) => Assert.That(DateReading.Wording(text), Is.EqualTo(expected));

    [TestCase("About half of 1,000 people came.")]
    [TestCase("A quarter of 12 members left.")]
    [TestCase("A quarter of 1,200 members left.")]
    [TestCase("They beat ten past champions.")]
    [TestCase("He ran seven past three.")]
    [TestCase("They stay at ten until five.")]
    [TestCase("It fell to 3 in the afternoon.")]
    [TestCase("It costs from 3 to 5 percent.")]
    [TestCase("It sells at ten to five shops.")]
    [TestCase("Section 7a applies to 3p coins.")]
    [TestCase("They met at ten thirty people's homes.")]
    [TestCase("Two fifty-year-old men fell.")]
    [TestCase("They won half six games.")]
    public void No_times(string text) => Assert.That(DateReading.Read(text).Where(x => x.Quantity.Kind == QuantityKind.Time), Is.Empty);
}
