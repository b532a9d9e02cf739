using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Recognition.Dates.Relative;

public sealed class OutlookReaderTests
{
    /// <summary>A Thursday.</summary>
    private static readonly DateOnly Published = new(2024, 5, 16);

    [TestCase("The court sat on Tuesday.", "Tuesday = 2024-05-14")]
    [TestCase("The court will sit on Tuesday.", "Tuesday = 2024-05-21")]
    [TestCase("On Tuesday, the court will sit.", "Tuesday = 2024-05-21")]
    [TestCase("Talks resume Friday in Bern.", "Friday = 2024-05-17")]
    [TestCase("The shop opens on Saturday.", "Saturday = 2024-05-18")]
    [TestCase("The Foxes face the Hounds Saturday.", "Saturday = 2024-05-18")]
    [TestCase("The Foxes did not face the Hounds Saturday.", "Saturday = 2024-05-11")]
    [TestCase("The mayor announced plans Monday to close it.", "Monday = 2024-05-13")]
    [TestCase("The mayor plans to close it Monday.", "Monday = 2024-05-20")]
    [TestCase("The hearing was adjourned until Monday.", "Monday = 2024-05-20")]
    [TestCase("A meeting was called for Monday.", "Monday = 2024-05-20")]
    [TestCase("The work should be completed by Monday.", "Monday = 2024-05-20")]
    [TestCase("The wounded man will be moved on Monday.", "Monday = 2024-05-20")]
    [TestCase("It will be shown on Thursday.", "Thursday = 2024-05-16")]
    public void Weekdays_lie_where_the_words_around_them_put_them(string text, string expected) => Assert.That(DateReading.Resolved(text, Published), Is.EqualTo(expected));

    [TestCase("The vote is set for June 9.", "June 9 = 2024-06-09")]
    [TestCase("The final was on March 3.", "March 3 = 2024-03-03")]
    [TestCase("The film is out December 24.", "December 24 = 2023-12-24")]
    [TestCase("The film airs September 24.", "September 24 = 2024-09-24")]
    [TestCase("The lease expires on December 31.", "December 31 = 2024-12-31")]
    [TestCase("He turns 60 on Saturday.", "Saturday = 2024-05-18")]
    [TestCase("Data for April could lift prices.", "April = 2024-04")]
    [TestCase("The deal should be completed in October.", "October = 2024-10")]
    [TestCase("The deal was completed in October.", "October = 2023-10")]
    public void So_do_days_and_months_without_a_year(string text, string expected) => Assert.That(DateReading.Resolved(text, Published), Is.EqualTo(expected));

    [TestCase("Soon after, the roof fell in.")]
    [TestCase("It will open as soon as it can.")]
    [TestCase("The roof soon fell in.")]
    public void What_soon_followed_is_no_future(string text) => Assert.That(DateReading.Resolved(text, Published), Is.Empty);
}
