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

    [TestCase("Section 7a applies to 3p coins.")]
    [TestCase("They met at ten thirty people's homes.")]
    [TestCase("Two fifty-year-old men fell.")]
    [TestCase("They won half six games.")]
    public void No_times(string text) => Assert.That(DateReading.Read(text).Where(x => x.Quantity.Kind == QuantityKind.Time), Is.Empty);
}
