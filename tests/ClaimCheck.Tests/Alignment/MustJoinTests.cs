namespace ClaimCheck.Tests.Alignment;

/// <summary>Two short texts that state one fact, in other words or with another value.</summary>
public sealed class MustJoinTests
{
    [TestCase("The bank reported revenue of $4.2 billion for the quarter.", "The bank's quarterly revenue was $4.2 billion.")]
    [TestCase("Unemployment fell to 5.1 percent in May.", "In May unemployment dropped to 5.1 per cent.")]
    [TestCase("Shares of Norvik closed at $41.", "Norvik shares closed at $41 on the exchange.")]
    [TestCase("The grocer opened 12 stores in Kent.", "The grocer opened twelve shops in Kent.")]
    [TestCase("The firm dismissed 250 engineers.", "The firm laid off 250 engineers.")]
    [TestCase("The fund manages $80 billion for pensioners.", "The fund manages about $80 billion.")]
    [TestCase("Halden sold 40 buses to Norvik.", "Norvik bought 40 buses from Halden.")]
    [TestCase("The trial enrolled 640 patients.", "The trial enrolled six hundred and forty patients.")]
    [TestCase("The vaccine was 91 percent effective in adults.", "In adults the vaccine was 91% effective.")]
    [TestCase("The outbreak infected 48 children.", "The outbreak infected 48 children in the town.")]
    [TestCase("The hospital has 900 beds.", "The hospital has 900 beds and 40 wards.")]
    [TestCase("Brook scored 22 points for the Rovers.", "Ada Brook scored 22 points as the Rovers won.")]
    [TestCase("The Rovers won the final 3-1.", "The Rovers won the final 3-1 on Sunday.")]
    [TestCase("Ada Brook, 24, won the sprint.", "The 24-year-old Ada Brook won the sprint.")]
    [TestCase("The stadium opened in 1987.", "It was in 1987 that the stadium opened.")]
    [TestCase("Rainfall reached 80 mm in Tealby.", "In Tealby rainfall reached 80 millimetres.")]
    [TestCase("The storm hit Tealby on March 3.", "The storm struck Tealby on March 3.")]
    [TestCase("The quake had a magnitude of 6.3.", "The 6.3-magnitude quake shook the coast.")]
    [TestCase("Snow closed 14 schools.", "Fourteen schools were closed by snow.")]
    [TestCase("Turnout was 63 percent.", "Turnout was 63 per cent, officials said.")]
    [TestCase("The mayor won 12,400 votes in the north.", "In the north the mayor won 12,400 votes.")]
    [TestCase("The council voted 7-2 for the park.", "The council voted 7-2 for the new park.")]
    [TestCase("The telescope found 12 planets.", "The telescope discovered twelve planets.")]
    [TestCase("The fossil is 66 million years old.", "The fossil is 66 million years old, the team said.")]
    [TestCase("The probe weighs 610 kg.", "The probe weighs 610 kilograms.")]
    [TestCase("The server accepts up to 500 connections.", "The server accepts at most 500 connections.")]
    [TestCase("The cache holds 64 entries.", "The cache holds sixty-four entries.")]
    [TestCase("Police arrested 14 men after the raid.", "Police detained 14 men after the raid.")]
    [TestCase("The blast killed 9 soldiers.", "Nine soldiers died in the blast.")]
    [TestCase("The court sentenced Dent to 12 years.", "Dent was sentenced to 12 years by the court.")]
    public void Equal_values_of_one_fact_agree(string a, string b) =>
        Assert.That(Verdicts(a, b), Has.Some.EqualTo(Verdict.Agreement).And.All.EqualTo(Verdict.Agreement));

    [TestCase("The bank reported revenue of $4.2 billion for the quarter.", "The bank reported revenue of $4.6 billion for the quarter.")]
    [TestCase("Unemployment fell to 5.1 percent in May.", "Unemployment fell to 5.4 percent in May.")]
    [TestCase("The grocer opened 12 stores in Kent.", "The grocer opened 19 stores in Kent.")]
    [TestCase("The firm dismissed 250 engineers.", "The firm laid off 400 engineers.")]
    [TestCase("The merger is worth $1.4 billion.", "The companies agreed a merger worth $1.9 billion.")]
    [TestCase("The trial enrolled 640 patients.", "The trial enrolled 460 patients.")]
    [TestCase("The vaccine was 91 percent effective in adults.", "The vaccine was 81 percent effective in adults.")]
    [TestCase("The outbreak infected 48 children.", "The outbreak infected 75 children.")]
    [TestCase("Brook scored 22 points for the Rovers.", "Brook scored 27 points for the Rovers.")]
    [TestCase("The Rovers won the final 3-1.", "The Rovers won the final 4-1.")]
    [TestCase("Ada Brook, 24, won the sprint.", "Ada Brook, 26, won the sprint.")]
    [TestCase("The stadium holds 41,000 people.", "The stadium holds 38,000 people.")]
    [TestCase("The stadium opened in 1987.", "The stadium opened in 1989.")]
    [TestCase("Winds reached 95 km/h in Tealby.", "Winds reached 120 km/h in Tealby.")]
    [TestCase("The storm hit Tealby on March 3.", "The storm hit Tealby on March 5.")]
    [TestCase("The quake had a magnitude of 6.3.", "The quake had a magnitude of 6.8.")]
    [TestCase("Snow closed 14 schools.", "Snow closed 17 schools.")]
    [TestCase("Turnout was 63 percent.", "Turnout was 57 percent.")]
    [TestCase("The council voted 7-2 for the park.", "The council voted 6-3 for the park.")]
    [TestCase("The telescope found 12 planets.", "The telescope found 15 planets.")]
    [TestCase("The probe weighs 610 kg.", "The probe weighs 680 kg.")]
    [TestCase("The parser has 18 commands.", "The parser has 25 commands.")]
    [TestCase("The default timeout is 30 seconds.", "The default timeout is 60 seconds.")]
    [TestCase("Police arrested 14 men after the raid.", "Police arrested 19 men after the raid.")]
    [TestCase("The blast killed 9 soldiers.", "The blast killed 12 soldiers.")]
    [TestCase("Two dogs are in the car.", "Five dogs are in the car.")]
    public void Other_values_of_one_fact_conflict(string a, string b) => Assert.That(Verdicts(a, b), Has.Some.EqualTo(Verdict.Conflict));

    private static IEnumerable<Verdict> Verdicts(string a, string b) =>
        ClaimChecker.Default.Check([new Document("a.txt", a), new Document("b.txt", b)]).Findings.Select(finding => finding.Verdict);
}
