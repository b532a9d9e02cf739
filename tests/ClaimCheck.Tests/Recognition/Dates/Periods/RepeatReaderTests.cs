using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Recognition.Dates.Periods;

public sealed class RepeatReaderTests
{
    [TestCase("They meet every Tuesday.", "every Tuesday = XXXX-WXX-2")]
    [TestCase("They meet every two weeks.", "every two weeks = P2W")]
    [TestCase("They meet every other day.", "every other day = P2D")]
    [TestCase("They meet every few months.", "every few months = PXM")]
    [TestCase("They meet every morning.", "every morning = XXXX-XX-XXTMO")]
    [TestCase("They meet every third year.", "every third year = P3Y")]
    [TestCase("They meet each January.", "each January = XXXX-01")]
    [TestCase("They meet daily.", "daily = P1D")]
    [TestCase("It is shut on Mondays.", "Mondays = XXXX-WXX-1")]
    [TestCase("They meet twice a week.", "a week = P1W")]
    [TestCase("They sell 300 cars a month.", "a month = P1M")]
    [TestCase("They earn $20 an hour.", "an hour = PT1H")]
    [TestCase("They earn $20 per hour, and more.", "per hour = PT1H")]
    public void Repeated_times(string text, string expected) => Assert.That(DateReading.Wording(text), Is.EqualTo(expected));

    [TestCase("It blew at 90 miles an hour.")]
    [TestCase("It pumps 300 barrels a day.")]
    [TestCase("She left with two girls a year older.")]
    public void These_are_none(string text) => Assert.That(DateReading.Wording(text), Is.Empty);
}
