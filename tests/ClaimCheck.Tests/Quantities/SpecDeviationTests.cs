namespace ClaimCheck.Tests.Quantities;

/// <summary>
/// Where reading differs on purpose from the public specifications of Microsoft Recognizers-Text and of Duckling, in sentences of our own of the same kinds. Each row says what is read here; its description says why.
/// </summary>
public class SpecDeviationTests
{
    [TestCase("the host is 10.4.0.17", "", Description = "Recognizers reads four numbers; an address is no number, and comparing its parts would be noise")]
    [TestCase("call +49-30-5550/4471", "", Description = "Recognizers reads the groups of a telephone number; they count nothing")]
    [TestCase("the QXF-88 unit", "", Description = "Recognizers reads 88; it is a part of a name")]
    [TestCase("exactly 40 seats", "exactly 40 = Number 40", Description = "Recognizers gives the range [40,40] to what is said to equal 40; here a value is a value, and its interval says how exact it is")]
    [TestCase("the score equals 9000 or more than 8000", "equals 9000 = Number 9000; more than 8000 = Number 8000", Description = "as above, beside a bound")]
    [TestCase("30 - 35 years old", "30 - 35 years old = Age a", Description = "Recognizers keeps the right end only; both ends belong to a range")]
    [TestCase("six to 9 metres", "six to 9 metres = Measure m", Description = "as above")]
    [TestCase("6 feet 4 inches", "6 feet 4 inches = Measure 76 in", Description = "Recognizers gives 6.33 feet; a compound is in the smallest unit named")]
    [TestCase("4 m 3 dm", "4 m 3 dm = Measure 43 dm", Description = "Recognizers gives two lengths; they are one, in the smallest unit named")]
    [TestCase("five millionth of it", "five millionth = Ordinal 5000000", Description = "Recognizers reads five and an ordinal; the words make one ordinal, whatever may be meant")]
    [TestCase("three hundred and two and a fortieth", "three hundred and two and a fortieth = Number 302.025", Description = "Recognizers reads the 40th; behind a whole number and \"and a\" it is a fraction")]
    [TestCase("thirty and two and two fifths", "thirty = Number 30; two and two fifths = Number 2.4", Description = "Recognizers adds up; nobody counts so since the Bible, and lists of numbers do look so")]
    [TestCase("six four hundred and fifth", "six = Number 6; four hundred and fifth = Ordinal 405", Description = "Recognizers reads six over 405; without a plural nothing shows a fraction")]
    [TestCase("six dozs", "six = Number 6", Description = "an abbreviation that no edited text has")]
    [TestCase("a couple of tents", "a couple = Number", Description = "Duckling says 2; a couple is two or three, an unsure count with both ends")]
    [TestCase("a few", "", Description = "Duckling says 3; by itself it counts nothing that could be compared")]
    [TestCase("forty—first", "forty = Number 40; first = Ordinal 1", Description = "Duckling reads 41; a dash parts what a hyphen joins")]
    [TestCase("four hundred Kr", "four hundred Kr = Money 400 SEK", Description = "Duckling takes Kr for crores; news has Scandinavian money under it")]
    [TestCase("7 GBP and two", "7 GBP = Money 7 GBP; two = Number 2", Description = "Duckling reads 7.02 pounds; one digit behind \"and\" counts something else")]
    [TestCase("3000 milligrams", "3000 milligrams = Measure 3000 mg", Description = "Duckling converts to grams; values are in the stated unit")]
    [TestCase("a pound", "", Description = "Duckling reads one pound; a bare article counts only with a hedge, or every \"a pound\" and \"a foot\" would be a claim")]
    [TestCase("8k", "8k = Number 8000", Description = "Duckling takes k for kilometres; behind digits it is a thousand in all news")]
    [TestCase("1 kilometre and 1 mile", "1 kilometre = Measure 1 km; 1 mile = Measure 1 mi", Description = "Duckling adds up; units add up only in falling order")]
    [TestCase("2.5 hours", "2.5 hours = Duration 2.5 h", Description = "Duckling gives 150 minutes; a decimal stays in the stated unit (a told fraction, \"two and a half hours\", is told in minutes)")]
    [TestCase("a month and a half", "a month and a half = Duration 1.5 mo", Description = "Duckling gives 45 days; a month has no number of days")]
    public void A_deliberate_deviation_is_read_as_decided(string text, string expected) => Assert.That(QuantityReading.Wording(text), Is.EqualTo(expected));
}
