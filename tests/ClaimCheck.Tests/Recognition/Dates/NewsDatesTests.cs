using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Recognition.Dates;

/// <summary>Sentences as papers write them, published on Thursday, 16 May 2024.</summary>
public sealed class NewsDatesTests
{
    private static readonly DateOnly Published = new(2024, 5, 16);

    [TestCase("Profit fell in the first quarter, the bank said.", "the first quarter = 2024-Q1")]
    [TestCase("Profit fell in the third quarter, the bank said.", "the third quarter = 2023-Q3")]
    [TestCase("Second-quarter earnings are expected to fall.", "Second-quarter = 2024-Q2")]
    [TestCase("The firm reports fourth-quarter results.", "fourth-quarter = 2023-Q4")]
    [TestCase("Sales rose in the first three months of the year.", "the first three months of the year = (2024-01-01,2024-04-01,P3M)")]
    [TestCase("It lost $2m in the first quarter, after a gain in the same quarter a year earlier.", "the first quarter = 2024-Q1; the same quarter a year earlier = 2023-Q1")]
    [TestCase("Sales rose in April from the same month last year.", "April = 2024-04; the same month last year = 2023-04")]
    [TestCase("Sales rose in April from the year-ago period.", "April = 2024-04; the year-ago period = 2023-04")]
    [TestCase("Shares are up 5% year-to-date.", "year-to-date = 2024")]
    [TestCase("They hope to be done by year-end.", "year-end = 2024")]
    [TestCase("It reopens the week after next.", "the week after next = 2024-W22")]
    [TestCase("It closed the year before last.", "the year before last = 2022")]
    [TestCase("It closes in the week of June 3.", "the week of June 3 = 2024-W23")]
    [TestCase("Debt matures between March and May 2025.", "March and May 2025 = (2025-03-01,2025-06-01,P3M)")]
    public void Business(string text, string expected) => Assert.That(DateReading.Resolved(text, Published), Is.EqualTo(expected));

    [TestCase("He was held early Tuesday.", "early Tuesday = 2024-05-14")]
    [TestCase("He was held late on Friday.", "late on Friday = 2024-05-10")]
    [TestCase("She was killed on June 24, 2015, days after a June 20 raid.", "June 24, 2015 = 2015-06-24; days = PXD; June 20 = 2015-06-20")]
    [TestCase("It broke out on Saturday evening and burned overnight.", "Saturday evening = 2024-05-11TEV; overnight = 2024-05-11TNI")]
    [TestCase("It rained all week.", "all week = P1W")]
    [TestCase("They meet on the second Tuesday of every month.", "the second Tuesday of every month = XXXX-WXX-2")]
    [TestCase("Music of the 1980's and of the 70s and 60s was played.", "1980's = 198; 70s = 197; 60s = 196")]
    [TestCase("At present the road is shut.", "present = PRESENT_REF")]
    [TestCase("It may close in the near future.", "the near future = FUTURE_REF")]
    [TestCase("St. Patrick's Day 2023 was wet.", "St. Patrick's Day 2023 = 2023-03-17")]
    [TestCase("They stayed over Easter weekend.", "Easter weekend = 2024-W13-WE")]
    [TestCase("Labor Day weekend 2023 was dry; so was Labor Day 2023 weekend.", "Labor Day weekend 2023 = 2023-W35-WE; Labor Day 2023 weekend = 2023-W35-WE")]
    [TestCase("It ran from 10/1-11/2/2017 on.", "10/1-11/2/2017 = (2017-10-01,2017-11-03,P33D)")]
    [TestCase("It rose from March to date.", "March to date = (2024-03-01,2024-05-17,P77D)")]
    [TestCase("It ran from 1998 to the present day.", "1998 to the present day = (1998-01-01,2024-05-17,P9633D)")]
    [TestCase("It opened in 2015, after it had shut the previous November.", "2015 = 2015; the previous November = 2014-11")]
    [TestCase("It rained for a number of weeks.", "weeks = PXW")]
    [TestCase("It came at about 05:30 (02:30 GMT) on Tuesday.", "05:30 = 2024-05-14T05:30; 02:30 GMT = 2024-05-14T02:30Z; Tuesday = 2024-05-14")]
    [TestCase("It came between 2 p.m. and 3 p.m. Tuesday.", "2 p.m. = 2024-05-14T14:00; 3 p.m. = 2024-05-14T15:00; Tuesday = 2024-05-14")]
    [TestCase("They meet again on Monday week.", "Monday week = 2024-05-27")]
    [TestCase("They play there a week on Saturday.", "a week on Saturday = 2024-05-25")]
    [TestCase("The deadline is a week today.", "a week today = 2024-05-23")]
    [TestCase("He was in Rome a year ago today.", "a year ago today = 2023-05-16")]
    [TestCase("The firm expects full-year profit to rise.", "full-year = 2024")]
    [TestCase("In the 1800s it was a fort.", "1800s = 18")]
    [TestCase("It had passed by mid-morning.", "mid-morning = 2024-05-16TMO")]
    [TestCase("They voted Tuesday to extend it through Sept. 30.", "Tuesday = 2024-05-14; Sept. 30 = 2024-09-30")]
    [TestCase("Last modified at 19.27 EDT.", "19.27 EDT = 2024-05-16T19:27")]
    [TestCase("Polls were held in March, June and September 2019.", "March = 2019-03; June = 2019-06; September 2019 = 2019-09")]
    [TestCase("It was cold in November, December and January 2019.", "November = 2018-11; December = 2018-12; January 2019 = 2019-01")]
    [TestCase("It opens on July 3, 10 and 17.", "July 3 = 2024-07-03; 10 = 2024-07-10; 17 = 2024-07-17")]
    [TestCase("On April 5 and 6 the road was shut.", "April 5 = 2024-04-05; 6 = 2024-04-06")]
    [TestCase("It was shut on 3, 10 and 17 April 2019.", "3 = 2019-04-03; 10 = 2019-04-10; 17 April 2019 = 2019-04-17")]
    [TestCase("In those days they walked; these days they drive.", "those days = PAST_REF; these days = PRESENT_REF")]
    [TestCase("It took effect at midnight local time (2100 GMT) on Saturday.", "midnight local time = 2024-05-11T00:00; 2100 GMT = 2024-05-11T21:00Z; Saturday = 2024-05-11")]
    [TestCase("Many were hurt at the weekend.", "the weekend = 2024-W19-WE")]
    [TestCase("It will be dry at the weekend.", "the weekend = 2024-W20-WE")]
    [TestCase("It dates from 2500 B.C. or AD 79.", "2500 B.C. = BC2500; AD 79 = 0079")]
    [TestCase("An hour later the roof fell in.", "An hour = PT1H")]
    [TestCase("Cyber Monday 2023 broke records.", "Cyber Monday 2023 = 2023-11-27")]
    public void Of_every_sort(string text, string expected) => Assert.That(DateReading.Resolved(text, Published), Is.EqualTo(expected));

    [TestCase("On 3 March 2019 the mine closed. On 5 April it reopened.", "5 April = 2019-04-05")]
    [TestCase("On 3 December 2019 the mine closed. On 5 January it reopened.", "5 January = 2020-01-05")]
    [TestCase("In 2019 the mine closed. In April it reopened.", "April = 2019-04")]
    [TestCase("On 3 March 2019 the mine closed. On Tuesday it reopened.", "Tuesday = 2019-03-05")]
    public void Without_a_day_of_writing_a_story_goes_on_from_the_date_told(string text, string expected) =>
        Assert.That(DateReading.Resolved(text, null).Split("; ")[1], Is.EqualTo(expected));

    [TestCase("He scored in the fourth quarter and in the second half of the game.")]
    [TestCase("Bloody Sunday is remembered.")]
    [TestCase("The Sunday Times and the Mail on Sunday wrote of it.")]
    [TestCase("A panel with April Jones and Jan Smit spoke.")]
    [TestCase("She lives at 1984 Main Street.")]
    [TestCase("See page 2014.")]
    [TestCase("The chip runs at 1600-MHz.")]
    [TestCase("A zero-day flaw was found.")]
    [TestCase("They won twice in as many days.")]
    [TestCase("They sent 5 and 6 men.")]
    [TestCase("It is on May Street, near 3 and 4.")]
    [TestCase("The CE mark and the BC coast.")]
    public void These_are_no_dates(string text) => Assert.That(DateReading.Resolved(text, Published), Is.Empty);
}
