namespace ClaimCheck.Recognizers.Tests;

/// <summary>What Microsoft.Recognizers.Text reads, and should not.</summary>
public sealed class KnownErrorTests
{
    [TestCase("It is not worth a cent.")]
    [TestCase("In recent days it rained.")]
    [TestCase("They may fall.")]
    [TestCase("They march on.")]
    [TestCase("May we come in?")]
    [TestCase("No one came.")]
    [TestCase("It is one of them.")]
    [TestCase("They were open 24/7.")]
    [TestCase("It was built in twenty twenty-five.")]
    [TestCase("It was built in nineteen eighty-four.")]
    [TestCase("It cost $4bn.")]
    [TestCase("It has 3bn users.")]
    [TestCase("He flew to Mar-a-Lago.")]
    [TestCase("They had COVID-19.")]
    [TestCase("That year it rained.")]
    [TestCase("The week was cold.")]
    [TestCase("It rains in the coming weeks.")]
    [TestCase("It rained for a third day.")]
    [TestCase("It sold two and a half thousand of them.")]
    [TestCase("It was open from 3 to 5 pm.")]
    [TestCase("It rained in the week of March 4.")]
    [TestCase("See https://example.org/2026/03/10 for more.")]
    public void It_is_left_out(string text) => Assert.That(Reading.Of(text, publishedOn: new DateOnly(2026, 3, 10)), Is.Empty);

    [TestCase("Around three thousand sheep", "Around three thousand")]
    [TestCase("around 2,200 sheep", "around 2,200")]
    [TestCase("At 3 locations it rained.", "3")]
    [TestCase("About 1500 people came.", "About 1500")]
    [TestCase("In May it rained.", "May")]
    [TestCase("Jan. 21 was cold.", "Jan. 21")]
    [TestCase("It has 12 rooms.", "12")]
    [TestCase("One boat sank.", "One")]
    [TestCase("They won 3-1.", "3-1")]
    [TestCase("They scored in the fourth quarter.", "fourth")]
    [TestCase("They led in the second half.", "second")]
    [TestCase("It was about 9:40 p.m. Friday.", "9:40 p.m.", "Friday")]
    [TestCase("after November elections", "November")]
    [TestCase("A third of them left.", "A third")]
    [TestCase("It was the fourth flood in 31 days.", "fourth", "31 days")]
    [TestCase("It rains every Monday and it snows on some other days of May 2025 too.", "every Monday", "May 2025")]
    public void It_is_read_as_it_is_meant(string text, params string[] words) => Assert.That(Reading.ClaimsOf(text, publishedOn: new DateOnly(2026, 3, 10)).Select(claim => claim.Text), Is.EqualTo(words));

    [TestCase("Around three thousand sheep", QuantityKind.Number)]
    [TestCase("About 1500 people came.", QuantityKind.Number)]
    [TestCase("In May it rained.", QuantityKind.Date)]
    [TestCase("Jan. 21 was cold.", QuantityKind.Date)]
    public void Its_kind_is_as_meant(string text, QuantityKind kind) => Assert.That(Reading.ClaimsOf(text).Single().Quantity.Kind, Is.EqualTo(kind));
}
