using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Tests.Reporting.Wording;

public sealed class ReferenceWordsTests
{
    [TestCase("310 || 420 || 310", "0", "1 deviates from the reference 0")]
    [TestCase("310 || 420 || 530", "1", "0 and 2 deviate from the reference 1")]
    [TestCase("310 || 420 || 310 || 640", "2", "1 and 3 deviate from the reference 2")]
    [TestCase("310 || 310", "1", null)]
    [TestCase("310 || 420", "gone", null)]
    [TestCase("310 || 420 || none", "2", null)]
    public void It_is_said_who_deviates(string counts, string reference, string? expected)
    {
        var checker = new ClaimChecker(new ClaimCheckOptions { Reference = reference });
        Report report = checker.Check([.. counts.Split(" || ").Select((count, index) => new Document($"{index}", count == "none" ? "All is well." : $"In all, {count} passengers were evacuated from the ferry Halvar."))]);
        Assert.That(ReferenceWords.Deviation(report.Findings.Single(), claim => claim.Source.Name), Is.EqualTo(expected));
    }
}
