namespace ClaimCheck.Tests.Alignment.Links;

public sealed class LinkReasonsTests
{
    /// <summary>What is compared are stems and names of concepts ("halvar", "evacu", "vessel"): nobody should have to read those.</summary>
    [TestCase("Around 310 passengers were evacuated from the ferry Halvar.", "Some 420 passengers were evacuated from the ferry Halvar.", "passengers, evacuated, ferry, Halvar")]
    [TestCase("Crossing the bridge cost 300 villages a day.", "The villages say that crossing it cost 420 villages a day.", "cost, villages")]
    public void Shared_words_are_words_of_the_text(string first, string second, string expected)
    {
        Report report = ClaimChecker.Default.Check([new Document("a", first), new Document("b", second)]);
        string reason = report.Findings.Concat(report.Candidates).SelectMany(finding => finding.Why).First(why => why.StartsWith("shared words nearby: ", StringComparison.Ordinal));
        Assert.That(reason, Does.StartWith($"shared words nearby: {expected}"));
    }
}
