namespace ClaimCheck.Tests.Claims;

/// <summary>A value a day is not held against a plain one, nor against one a year.</summary>
public sealed class RateReaderTests
{
    private const string Plain = "The delay of the Lannick bridge costs the county 4,200,000 euros, the council of Lannick said.";

    [TestCase("The delay of the Lannick bridge costs the county 9,000 euros a day, the council of Lannick said.", 0)]
    [TestCase("The delay of the Lannick bridge costs the county 4,900,000 euros every year, the council of Lannick said.", 0)]
    [TestCase("The delay of the Lannick bridge costs the county 4,900,000 euros, the council of Lannick said.", 1)]
    public void Against_a_plain_value(string text, int conflicts) => Assert.That(Conflicts(text, Plain), Is.EqualTo(conflicts));

    [Test]
    public void Against_one_of_the_same_rate() =>
        Assert.That(Conflicts("The Tealby plant makes 3,000 cars a week, its owner said.", "The Tealby plant makes 3,900 cars a week, its owner said."), Is.EqualTo(1));

    private static int Conflicts(string a, string b) =>
        ClaimChecker.Default.Check([new Document("a.txt", a), new Document("b.txt", b)]).Findings.Count(finding => finding.Verdict == Verdict.Conflict);
}
