namespace ClaimCheck.Tests.Rules.BuiltIn;

public sealed class SelfContradictionTests
{
    [TestCase("The Halvar ferry carries 420 passengers. It is made of steel. In all, the Halvar ferry carries 450 passengers.", "420 / 450")]
    [TestCase("Lampkit supports 12 formats. It is small. Lampkit supports all 13 formats.", "12 / 13")]
    [TestCase("The storm in Marle killed 12 people. Many fled. The storm in Marle killed 15 people, police said.", "12 / 15")]
    [TestCase("Marle paid $4 million for the bridge. It was needed. For the bridge Marle paid $5 million.", "$4 million / $5 million")]
    [TestCase("The tower of Orvik was opened in 1962. It is white. The tower of Orvik was opened in 1968.", "1962 / 1968")]
    [TestCase("The tower of Orvik is 12 m high. It is white. The tower of Orvik is 15 m high.", "12 m / 15 m")]
    [TestCase("About 420 passengers were on the Halvar ferry. It was Monday. On the Halvar ferry were about 560 passengers.", "About 420 / about 560")]
    public void Fires_on_two_values_for_one_statement(string text, string expected) => Assert.That(RuleReading.OfReport("self-contradiction", text), Is.EqualTo(expected));

    [TestCase("The Halvar ferry carries 420 passengers. The Orvik ferry carries 450 passengers.")]
    [TestCase("Lampkit supports 12 formats. Once more: Lampkit supports about 12 formats.")]
    [TestCase("In 2019 Lampkit had 12 formats. In 2020 Lampkit had 13 formats.")]
    [TestCase("The storm in Marle killed 12 people on Monday. The storm in Marle killed 15 people on Tuesday.")]
    [TestCase("Lampkit supports 12 formats. Lampkit supports 5 languages.")]
    [TestCase("Lampkit may support 12 formats. Lampkit supports 13 formats.")]
    [TestCase("Room 1 of the Marle school holds 20 children. Room 2 of the Marle school holds 30 children.")]
    [TestCase("The motion passed with 5 votes. Then the motion passed with 6 votes.")]
    [TestCase("Fixed 5 bugs. It was needed. Fixed 3 bugs.")]
    [TestCase("Fixed 5 bugs of the Lampkit parser. Fixed 3 bugs of the Lampkit parser. Fixed 7 bugs of the Lampkit parser.")]
    [TestCase("Sales of Lampkit rose from 12 lamps to 15 lamps.")]
    [TestCase("Dozens of people died in the Marle storm. It rained. Twelve people died in the Marle storm.")]
    [TestCase("The Halvar came third in the Orvik race. It was cold. The Halvar came fifth in the Orvik race.")]
    [TestCase("The Marle team beat the Orvik team 3-1. It was cold. The Marle team beat the Orvik team 4-1.")]
    [TestCase("The Marle school has 12 red chairs. It is old. The Marle school has 15 blue chairs.")]
    public void Is_silent_on_two_facts(string text) => Assert.That(RuleReading.OfReport("self-contradiction", text), Is.Empty);

    [Test]
    public void Is_silent_on_what_does_not_compare() =>
        Assert.That(RuleReading.OfReport("self-contradiction", "Marle paid $4 million for the bridge. It was needed. For the bridge Marle paid €5 million."), Is.Empty);

    [Test]
    public void A_fact_that_is_told_thrice_is_one_finding() => Assert.That(
        RuleReading.OfReport("self-contradiction", "Lampkit supports 12 formats. It is small. Lampkit supports all 13 formats. It is fast. Yet Lampkit supports 12 formats."), Is.EqualTo("12 / 13"));

    [TestCase("A fire in Marle killed 12 people on Monday. Crews came late. In all, 15 people died in the fire.", "12 / 15")]
    [TestCase("Twelve people were injured in the crash. It rained. Fifteen people were hurt when the bus hit a wall.", "Twelve / Fifteen")]
    [TestCase("Police detained 40 protesters. It was late. By the end of the march 45 demonstrators had been arrested.", "40 / 45")]
    public void Another_wording_of_one_count_is_a_candidate(string text, string expected)
    {
        Report report = ClaimChecker.Default.Check([new Document("a", text)]);
        Assert.That(report.Findings, Is.Empty);
        Assert.That(report.Candidates.Select(found => string.Join(" / ", found.Positions.Select(position => position.Claims[0].Text))), Is.EqualTo(new[] { expected }));
    }

    [TestCase("A fire in Marle killed 12 people. It was big. A fire in Orvik left 15 people dead.")]
    [TestCase("The Halvar fire killed 12 people. It was big. In the Orvik fire 15 people died.")]
    [TestCase("On Monday a fire killed 12 people in Marle. It was big. On Tuesday 15 people died in the valley.")]
    [TestCase("A fire in Marle killed 12 people. It was big. In 1998, 15 people died in a fire there.")]
    [TestCase("A fire in Marle killed 12 people. It was big. Another 15 people died on the road.")]
    [TestCase("A fire in Marle killed 12 people. It was big. So far 15 people have died.")]
    [TestCase("A fire in Marle killed 12 people. It was big. A flood killed 40 people.")]
    [TestCase("A fire in Marle killed 12 people. Then 15 people died. Then 17 people died.")]
    [TestCase("A fire in Marle killed 12 men. It was big. In all, 15 women died.")]
    public void Another_count_is_no_candidate(string text) => Assert.That(ClaimChecker.Default.Check([new Document("a", text)]).Candidates, Is.Empty);
}
