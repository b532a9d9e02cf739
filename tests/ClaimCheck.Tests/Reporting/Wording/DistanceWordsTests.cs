using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Tests.Reporting.Wording;

public sealed class DistanceWordsTests
{
    [TestCase("There were 12 lamps. || There were 15 lamps.", "gap of 3")]
    [TestCase("There were about 120 lamps. || There were 150 lamps.", "gap of 15 between the ranges")]
    [TestCase("It opened on 3 May 2026. || It opened on 5 May 2026.", "gap of 2 days")]
    [TestCase("It opened on 3 May 2026. || It opened on 4 May 2026.", "gap of 1 day")]
    [TestCase("It opened in May 2026. || It opened on 2 June 2026.", "gap of 2 days between the ranges")]
    public void A_gap_of_ranges_says_that_it_is_one(string texts, string expected)
    {
        Finding finding = ClaimChecker.Default.Check([.. texts.Split(" || ").Select((text, index) => new Document($"{index}", "The harbour of Marle in Orvik: " + text))]).Findings.Single();
        Assert.That(DistanceWords.Gap(finding, [.. finding.Positions.SelectMany(position => position.Claims)]), Is.EqualTo(expected));
    }
}
