using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Recognition.Dates.Periods;

public sealed class UncountedLengthReaderTests
{
    [TestCase("They talked for years.", "years = PXY")]
    [TestCase("It was the worst in decades.", "decades = PXY")]
    [TestCase("An answer is due within days.", "days = PXD")]
    [TestCase("It took hours to put out.", "hours = PTXH")]
    [TestCase("She died minutes after the crash.", "minutes = PTXM")]
    [TestCase("In recent weeks it rained.", "recent weeks = PXW")]
    [TestCase("Over the past few months three left.", "past few months = PXM")]
    [TestCase("In the coming weeks more will go.", "coming weeks = PXW")]
    [TestCase("Over the years the cliff wore away.", "years = PXY")]
    [TestCase("They waited many months.", "many months = PXM")]
    [TestCase("It closed a few weeks ago.", "a few weeks ago = PXW")]
    [TestCase("It closed years ago.", "years ago = PXY")]
    [TestCase("It was found days later.", "days later = PXD")]
    [TestCase("They talked for a year.", "a year = P1Y")]
    [TestCase("It came a day after the vote.", "a day = P1D")]
    public void Lengths_of_time_without_a_number(string text, string expected) => Assert.That(DateReading.Wording(text), Is.EqualTo(expected));

    [TestCase("The light years and the school days went by.")]
    [TestCase("They won twice in as many days.")]
    [TestCase("He read the minutes of the meeting.")]
    [TestCase("They went on a day trip.")]
    [TestCase("He paid for a year-long course.")]
    [TestCase("Of the years before nothing is left.")]
    public void These_are_none(string text) => Assert.That(DateReading.Wording(text), Is.Empty);
}
