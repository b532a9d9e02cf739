namespace ClaimCheck.Tests.Rules.BuiltIn;

public sealed class PartsAndTotalTests
{
    [TestCase("In the survey, 15 of 60 (30%) answered.", "15 of 60 / 30%")]
    [TestCase("One in four houses (40 per cent) had no power.", "One in four / 40 per cent")]
    [TestCase("Of the 60 patients, 15 (30%) were ill.", "60 + 15 / 30%")]
    [TestCase("They saw 15 patients (30%) of the 60.", "15 + 60 / 30%")]
    [TestCase("Two thirds, or 76%, of them voted.", "Two thirds / 76%")]
    [TestCase("In the survey, 15 of 61 (24.3%) answered.", "15 of 61 / 24.3%")]
    [TestCase("In the survey, 15 of 62 (26%) answered.", "15 of 62 / 26%")]
    public void Fires_on_a_share_that_its_numbers_do_not_make(string text, string expected) => Assert.That(RuleReading.OfReport("parts-and-total", text), Is.EqualTo(expected));

    [TestCase("Of the 48 passengers, 50 died.", "48 / 50")]
    [TestCase("The storm killed 12 people, including 15 children.", "12 / 15")]
    [TestCase("The storm killed 12 people, 15 of them children.", "12 / 15")]
    [TestCase("The storm killed 12 people, of whom 15 were children.", "12 / 15")]
    [TestCase("They met 70 of the 60 patients.", "70 / 60")]
    public void Fires_on_a_part_larger_than_its_whole(string text, string expected) => Assert.That(RuleReading.OfReport("parts-and-total", text), Is.EqualTo(expected));

    [TestCase("The crash killed 12 people: 5 men, 4 women and 2 children.", "12 / 5 + 4 + 2")]
    [TestCase("In total 40 lamps were sold (20 red lamps, 12 blue lamps and 10 green lamps).", "40 / 20 + 12 + 10")]
    [TestCase("The council spent $12 million: $5 million on roads, $4 million on schools and $2 million on parks.", "$12 million / $5 million + $4 million + $2 million")]
    [TestCase("The crash killed 12 people: 3 to 4 men, 2 women and 2 children.", "12 / 3 to 4 + 2 + 2")]
    public void Fires_on_a_list_that_adds_up_to_something_else(string text, string expected) => Assert.That(RuleReading.OfReport("parts-and-total", text), Is.EqualTo(expected));

    [TestCase("In the survey, 15 of 60 (25%) answered.")]
    [TestCase("In the survey, 20 of 60 (33%) answered.")]
    [TestCase("In the survey, 40 of 60 (66%) answered.")]
    [TestCase("Of the 60 patients, 15 (25%) were ill.")]
    [TestCase("Of the 48 passengers, 20 died and 30 were hurt.")]
    [TestCase("Of the 48 passengers, 20 were ill; 300 houses were searched.")]
    [TestCase("The storm killed 12 people, including 5 children.")]
    [TestCase("The storm killed 12 people, including three from Marle, and 15 were hurt.")]
    [TestCase("The crash killed 12 people: 5 men, 4 women and 3 children.")]
    [TestCase("The recipe needs 12 things: 5 eggs, 4 apples and 2 lemons.")]
    [TestCase("The council named 3 steps: 200 lamps, 40 benches and 12 trees.")]
    [TestCase("The council spent $12 million: $5 million on roads, $4 million on schools and $3 million on parks.")]
    [TestCase("One of those seven left.")]
    [TestCase("Sales rose 5% (12% in towns).")]
    [TestCase("In the survey, 15 of 61 (24.5%) answered.")]
    [TestCase("In the survey, 15 of 62 (25%) answered.")]
    [TestCase("The crash killed 12 people: 7 to 9 men, 2 women and 2 children.")]
    [TestCase("The crash killed 40 people: 5 men, 4 women and 2 children.")]
    [TestCase("The crash killed 10 people: 50 men, 40 women and 20 children.")]
    [TestCase("The crash killed 12 people, including 15 who were freed.")]
    [TestCase("The crash killed 12 people: dozens of men, 4 women and 2 children.")]
    public void Is_silent_where_they_fit_or_are_no_parts(string text) => Assert.That(RuleReading.OfReport("parts-and-total", text), Is.Empty);

    [TestCase("The storm killed dozens of people, including 15 children.")]
    [TestCase("The storm killed 12 people, including about $15 worth of sheep.")]
    [TestCase("A few houses (40%) had no power.")]
    public void Is_silent_on_what_does_not_compare(string text) => Assert.That(RuleReading.OfReport("parts-and-total", text), Is.Empty);

    [Test]
    public void The_message_says_what_the_numbers_make()
    {
        Assert.That(RuleReading.Findings("In the survey, 15 of 60 (30%) answered.").Single().Message, Does.EndWith("; the numbers make 25 %."));
        Assert.That(RuleReading.Findings("The crash killed 12 people: 3 to 4 men, 2 women and 2 children.").Single().Message, Does.EndWith("; the parts add up to 7 to 8."));
        Assert.That(RuleReading.Findings("The council spent $12 million: $5 million on roads, $4 million on schools and $2 million on parks.").Single().Message, Does.EndWith("; the parts add up to 11,000,000."));
    }
}
