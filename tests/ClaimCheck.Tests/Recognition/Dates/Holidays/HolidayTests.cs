using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Recognition.Dates.Holidays;

public sealed class HolidayTests
{
    // As the governments of India and of the states announced them.
    [TestCase("Diwali", 2015, "2015-11-11")]
    [TestCase("Diwali", 2018, "2018-11-07")]
    [TestCase("Diwali", 2022, "2022-10-24")]
    [TestCase("Dhanteras", 2022, "2022-10-22")]
    [TestCase("Bhai Dooj", 2018, "2018-11-09")]
    [TestCase("Dussehra", 2017, "2017-09-30")]
    [TestCase("Dussehra", 2020, "2020-10-25")]
    [TestCase("Dussehra", 2024, "2024-10-12")]
    [TestCase("Holi", 2015, "2015-03-06")]
    [TestCase("Holi", 2021, "2021-03-29")]
    [TestCase("Holi", 2024, "2024-03-25")]
    [TestCase("Maha Shivaratri", 2021, "2021-03-11")]
    [TestCase("Rama Navami", 2023, "2023-03-30")]
    [TestCase("Raksha Bandhan", 2021, "2021-08-22")]
    [TestCase("Janmashtami", 2021, "2021-08-30")]
    [TestCase("Ganesh Chaturthi", 2019, "2019-09-02")]
    [TestCase("Guru Nanak Jayanti", 2021, "2021-11-19")]
    [TestCase("Gudi Padwa", 2024, "2024-04-09")]
    [TestCase("Makar Sankranti", 2024, "2024-01-15")]
    [TestCase("Pongal", 2017, "2017-01-14")]
    [TestCase("Vaisakhi", 2023, "2023-04-14")]
    public void Festivals_by_sun_and_moon(string name, int year, string expected) => Assert.That(DateReading.One($"It fell on {name} {year}.").Resolved, Is.EqualTo(expected));

    [TestCase("Eid al-Fitr 2021", "2021-05-13")]
    [TestCase("Eid-ul-Adha 2021", "2021-07-20")]
    [TestCase("Laylat al-Qadr 2021", "2021-05-09")]
    [TestCase("Boss's Day 2022", "2022-10-17")]
    [TestCase("King's Day 2025", "2025-04-26")]
    [TestCase("Easter Mon 2025", "2025-04-21")]
    [TestCase("Cyber Monday 2025", "2025-12-01")]
    [TestCase("Christmas two thousand and nine", "2009-12-25")]
    public void Names_and_spellings(string name, string expected) => Assert.That(DateReading.One($"It fell on {name}.").Resolved, Is.EqualTo(expected));

    [Test]
    public void The_calendar_of_the_moon_has_ends() => Assert.That(DateReading.One("It fell on Diwali 1805.").Resolved, Is.Null);
}
