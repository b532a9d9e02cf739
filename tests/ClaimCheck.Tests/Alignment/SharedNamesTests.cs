namespace ClaimCheck.Tests.Alignment;

public sealed class SharedNamesTests
{
    private const string Storm =
        "The storm reached Tealby on March 3, Mayor Ada Brook said. At least 12 boats sank in Tealby harbour. Crews from Orvik and Castle Oake helped Brook move 340 people to Halden.";

    private const string OtherStorm =
        "The storm reached Norvik on March 5, Sheriff Cole Dent said. At least 14 boats sank in Norvik harbour. Crews from Lindmere and Port Maren helped Dent move 310 people to Keswold.";

    [Test]
    public void Articles_that_name_only_different_things_are_not_held_together() =>
        Assert.That(Check(Storm, OtherStorm), Is.Empty);

    [Test]
    public void Other_figures_of_the_same_places_are() =>
        Assert.That(Check(Storm, Storm.Replace("12 boats", "19 boats", StringComparison.Ordinal)), Has.Some.EqualTo(Verdict.Conflict).And.Some.EqualTo(Verdict.Agreement));

    private static IEnumerable<Verdict> Check(string a, string b) =>
        ClaimChecker.Default.Check([new Document("a.txt", a), new Document("b.txt", b)]).Findings.Select(finding => finding.Verdict);
}
