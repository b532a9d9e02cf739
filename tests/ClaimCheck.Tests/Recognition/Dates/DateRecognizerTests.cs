using System.Globalization;
using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Recognition.Dates;

public sealed class DateRecognizerTests
{
    [TestCase("They left on January twenty-first.", "January twenty-first = XXXX-01-21")]
    [TestCase("They left on January 21.", "January 21 = XXXX-01-21")]
    [TestCase("They left on Jan. 21st.", "Jan. 21st = XXXX-01-21")]
    [TestCase("They left on 21 January 2026.", "21 January 2026 = 2026-01-21")]
    [TestCase("They left on the 21st of January.", "the 21st of January = XXXX-01-21")]
    [TestCase("They left on the ninth of March, 2024.", "the ninth of March, 2024 = 2024-03-09")]
    [TestCase("They left on January 21, 2026, at dawn.", "January 21, 2026 = 2026-01-21")]
    [TestCase("They left on Monday, January 21.", "Monday, January 21 = XXXX-01-21")]
    [TestCase("It opened in March 2019.", "March 2019 = 2019-03")]
    [TestCase("It opened in May.", "May = XXXX-05")]
    [TestCase("It opened in December.", "December = XXXX-12")]
    [TestCase("It opened in 2019.", "2019 = 2019")]
    [TestCase("The 2014 surge ended it.", "2014 = 2014")]
    [TestCase("In 2014 more than 300 died.", "2014 = 2014")]
    [TestCase("May '19 was wet.", "May '19 = 2019-05")]
    [TestCase("It opened on Tuesday the 5th.", "Tuesday the 5th = XXXX-WXX-2")]
    [TestCase("It opened on Tuesday the 5th. 300 came.", "Tuesday the 5th = XXXX-WXX-2")]
    [TestCase("In May 20 people died.", "May = XXXX-05")]
    [TestCase("It opened in nineteen eighty-four.", "nineteen eighty-four = 1984")]
    [TestCase("nineteen eighty-four", "nineteen eighty-four = 1984")]
    public void Calendar_dates(string text, string expected) => Assert.That(DateReading.Wording(text), Is.EqualTo(expected));

    [TestCase("It is dated 2026-01-21.", "2026-01-21 = 2026-01-21")]
    [TestCase("It is dated 2026/01/21.", "2026/01/21 = 2026-01-21")]
    [TestCase("It is dated 1/21/2026.", "1/21/2026 = 2026-01-21")]
    [TestCase("It is dated 21.01.2026.", "21.01.2026 = 2026-01-21")]
    [TestCase("It is dated 25/12/2025.", "25/12/2025 = 2025-12-25")]
    [TestCase("It is dated 1/2/2026.", "1/2/2026 = 2026-01-02")]
    [TestCase("It is dated 2026-01 only.", "2026-01 = 2026-01")]
    [TestCase("The 2004-05 season ended.", "2004-05 = (2004-01-01,2005-01-01,P1Y)")]
    [TestCase("They met on 10/1-10/5 there.", "10/1-10/5 = (XXXX-10-01,XXXX-10-05,P4D)")]
    public void Dates_in_digits(string text, string expected) => Assert.That(DateReading.Wording(text), Is.EqualTo(expected));

    [Test]
    public void The_culture_decides_between_day_and_month() =>
        Assert.That(DateReading.Wording("It is dated 1/2/2026.", dayFirst: true), Is.EqualTo("1/2/2026 = 2026-02-01"));

    [TestCase("It ran from late 2025 on.", "late 2025 = 2025")]
    [TestCase("It began in early January 2026.", "early January 2026 = 2026-01")]
    [TestCase("It began in mid-2011.", "mid-2011 = 2011")]
    [TestCase("Music of the 1990s was loud.", "1990s = 199")]
    [TestCase("Music of the 90s was loud.", "90s = 199")]
    [TestCase("A house of the 19th century.", "19th century = 18")]
    [TestCase("Sales fell in Q3 2021.", "Q3 2021 = (2021-07-01,2021-10-01,P3M)")]
    [TestCase("Sales fell in 4Q 2021.", "4Q 2021 = (2021-10-01,2022-01-01,P3M)")]
    [TestCase("Sales fell in 4Q21.", "4Q21 = (2021-10-01,2022-01-01,P3M)")]
    [TestCase("Sales fell in Q3'21.", "Q3'21 = (2021-07-01,2021-10-01,P3M)")]
    [TestCase("Sales fell in 3Q.", "3Q = XXXX-Q3")]
    [TestCase("Sales fell in H1 2021.", "H1 2021 = (2021-01-01,2021-07-01,P6M)")]
    [TestCase("Sales fell in 2021-H2.", "2021-H2 = (2021-07-01,2022-01-01,P6M)")]
    [TestCase("Sales fell in the third quarter of 2020.", "the third quarter of 2020 = (2020-07-01,2020-10-01,P3M)")]
    [TestCase("Sales fell in the first half of 2019.", "the first half of 2019 = (2019-01-01,2019-07-01,P6M)")]
    [TestCase("It was hot in summer 2018.", "summer 2018 = 2018-SU")]
    public void Periods(string text, string expected) => Assert.That(DateReading.Wording(text), Is.EqualTo(expected));

    [TestCase("They met on November 5-8, 2016.", "November 5-8, 2016 = (2016-11-05,2016-11-08,P3D)")]
    [TestCase("The war of 1939–1945 was long.", "1939–1945 = (1939-01-01,1945-01-01,P6Y)")]
    [TestCase("The 2017-18 season was short.", "2017-18 = (2017-01-01,2018-01-01,P1Y)")]
    public void Ranges_run_to_the_beginning_of_what_their_end_names(string text, string expected) => Assert.That(DateReading.Wording(text), Is.EqualTo(expected));

    [TestCase("They left on Tuesday.", "Tuesday = XXXX-WXX-2")]
    [TestCase("They left last Sunday night.", "last Sunday night = XXXX-WXX-7TNI")]
    [TestCase("After Thursday's vote they left.", "Thursday's = XXXX-WXX-4")]
    [TestCase("They left today.", "today = PRESENT_REF")]
    [TestCase("They left last month.", "last month = XXXX-XX")]
    [TestCase("They left three days ago.", "three days ago = P3D")]
    [TestCase("Over the past three months they left.", "past three months = P3M")]
    [TestCase("They meet every Tuesday.", "every Tuesday = XXXX-WXX-2")]
    public void Relative_dates(string text, string expected) => Assert.That(DateReading.Wording(text), Does.EndWith(expected));

    [TestCase("They left at 3 p.m. on foot.", "3 p.m. = T15:00")]
    [TestCase("They left at 7:05 a.m. EST.", "7:05 a.m. EST = T07:05")]
    [TestCase("They left at 15:30.", "15:30 = T15:30")]
    [TestCase("They left at noon.", "noon = T12:00")]
    [TestCase("They left at 1230 GMT.", "1230 GMT = T12:30Z")]
    [TestCase("They left at 0930 hours.", "0930 hours = T09:30")]
    [TestCase("They left at 12 am.", "12 am = T00:00")]
    public void Times_of_day(string text, string expected) => Assert.That(DateReading.Wording(text), Is.EqualTo(expected));

    [TestCase("around three men came")]
    [TestCase("around 2,200 men came")]
    [TestCase("a second wave came")]
    [TestCase("prices may fall in spring rain")]
    [TestCase("a long march through mud")]
    [TestCase("Soldiers March on")]
    [TestCase("the sun rose and they sat")]
    [TestCase("at Mar-a-Lago they dined")]
    [TestCase("open 24/7 for all")]
    [TestCase("one of them came")]
    [TestCase("2,014 people came")]
    [TestCase("2000 people came")]
    [TestCase("They took 2000 milligrams")]
    [TestCase("It cost $1999 then")]
    [TestCase("They won 3-1 and 20-13")]
    [TestCase("version 2.0.2014 is out")]
    [TestCase("The Tealby Daily News wrote")]
    [TestCase("3 3 3 3 3")]
    [TestCase("The H1N1 virus spread.")]
    [TestCase("The page has one H1 heading.")]
    [TestCase("She draws with a 2H pencil.")]
    [TestCase("They voted 12 to 15")]
    public void These_are_no_dates(string text) => Assert.That(DateReading.Wording(text), Is.Empty);

    [Test]
    public void Every_month_and_weekday_of_the_framework_is_known()
    {
        DateTimeFormatInfo format = CultureInfo.GetCultureInfo("en-US").DateTimeFormat;
        for (int month = 1; month <= 12; month++)
        {
            Assert.That(DateReading.One($"They met on {format.MonthNames[month - 1]} 5, 2024.").Timex, Is.EqualTo($"2024-{month:00}-05"));
            Assert.That(DateReading.One($"They met on {format.AbbreviatedMonthNames[month - 1]} 5, 2024.").Timex, Is.EqualTo($"2024-{month:00}-05"));
        }

        foreach (DayOfWeek day in Enum.GetValues<DayOfWeek>())
        {
            Assert.That(DateReading.One($"They met on {format.DayNames[(int)day]}.").Timex, Is.EqualTo($"XXXX-WXX-{(day == DayOfWeek.Sunday ? 7 : (int)day)}"));
        }
    }

    [Test]
    public void Every_day_of_a_leap_year_is_read_in_four_forms()
    {
        for (var day = new DateOnly(2024, 1, 1); day.Year == 2024; day = day.AddDays(1))
        {
            string iso = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            foreach (string form in new[] { "yyyy-MM-dd", "MMMM d, yyyy", "d MMMM yyyy", "M/d/yyyy" })
            {
                Assert.That(DateReading.One($"It is of {day.ToString(form, CultureInfo.InvariantCulture)}.").Resolved, Is.EqualTo(iso), form);
            }
        }
    }

    [TestCase("February 30, 2024")]
    [TestCase("2024-13-01")]
    [TestCase("2023-02-29")]
    public void Days_that_do_not_exist_are_no_days(string text) =>
        Assert.That(DateReading.Read($"It is of {text}.").Select(x => x.Quantity.Calendar?.Day), Has.All.Null);
}
