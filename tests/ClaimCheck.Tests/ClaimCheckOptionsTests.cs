namespace ClaimCheck.Tests;

public sealed class ClaimCheckOptionsTests
{
    private static readonly Document[] Ferry =
    [
        new("a.txt", "Around 310 passengers were evacuated from the ferry Halvar off Skarvik."), new("b.txt", "Around 420 passengers were evacuated from the ferry Halvar off Skarvik."),
    ];

    [Test]
    public void A_rule_that_is_off_finds_nothing_and_its_claims_are_ignored()
    {
        Report report = Check(new ClaimCheckOptions { DisabledRules = ["number-conflict"] });
        Assert.That(report.Findings, Is.Empty);
        Assert.That(report.Claims.Select(claim => claim.Skipped), Has.All.EqualTo(SkipReason.Ignored));
    }

    [Test]
    public void Without_the_special_rule_the_plain_one_names_the_finding()
    {
        Document[] budget = [new("a.txt", "The council of Marle approved a budget of $2.5 million."), new("b.txt", "The council of Marle approved a budget of $2.5 billion.")];
        Assert.That(new ClaimChecker(new ClaimCheckOptions { DisabledRules = ["magnitude-slip"] }).Check(budget).Findings.Select(finding => finding.Rule), Is.EqualTo(new[] { "number-conflict" }));
    }

    [Test]
    public void A_rule_that_does_not_exist_cannot_be_turned_off() =>
        Assert.That(() => new ClaimChecker(new ClaimCheckOptions { DisabledRules = ["typo"] }), Throws.ArgumentException.With.Message.Contains("'typo'"));

    [Test]
    public void A_rule_may_be_off_and_have_a_severity() => Assert.That(
        Check(new ClaimCheckOptions { DisabledRules = ["number-conflict"], Severities = new Dictionary<string, Severity> { ["number-conflict"] = Severity.Note } }).Findings, Is.Empty);

    [TestCase(0.2, 1)]
    [TestCase(0.3, 0)]
    public void Values_within_the_tolerance_agree(double tolerance, int conflicts) =>
        Assert.That(Check(new ClaimCheckOptions { Tolerance = (decimal)tolerance, AboutWidth = 0 }).Findings.Count(finding => finding.Verdict == Verdict.Conflict), Is.EqualTo(conflicts));

    [TestCase(1, 1)]
    [TestCase(2, 0)]
    public void Dates_within_the_tolerance_agree(int days, int conflicts)
    {
        Document[] dates = [new("a.txt", "The new lighthouse of Marle was opened on 21 January 2026."), new("b.txt", "The new lighthouse of Marle was opened on 23 January 2026.")];
        Assert.That(new ClaimChecker(new ClaimCheckOptions { DaysOfTolerance = days }).Check(dates).Findings.Count(finding => finding.Verdict == Verdict.Conflict), Is.EqualTo(conflicts));
    }

    [Test]
    public void A_reference_is_told_first_and_deviations_after_it()
    {
        Report report = Check(new ClaimCheckOptions { Reference = "b.txt" });
        Assert.That(report.Reference, Is.EqualTo(1));
        Assert.That(report.Findings.Single().Message, Is.EqualTo("passengers evacuated: the reference b.txt says \"Around 420\", a.txt says \"Around 310\"."));
        Assert.That(report.Findings.Single().Positions.Select(position => position.Claims.Any(claim => claim.Source.IsReference)), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public void A_reference_that_is_not_among_the_documents_changes_nothing()
    {
        Report report = Check(new ClaimCheckOptions { Reference = "c.txt" });
        Assert.That((report.Reference, report.Findings.Single().Message), Is.EqualTo(((int?)null, Check(ClaimCheckOptions.Default).Findings.Single().Message)));
    }

    [Test]
    public void Widths_are_checked() => Assert.Multiple(() =>
    {
        Assert.That(() => new ClaimCheckOptions { AboutWidth = 1 }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ClaimCheckOptions { NearlyWidth = -0.1m }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ClaimCheckOptions { WrittenPrecision = 1 }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ClaimCheckOptions { BoundReach = -1 }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ClaimCheckOptions { VagueFactor = 0.5m }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ClaimCheckOptions { Tolerance = 1 }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ClaimCheckOptions { DaysOfTolerance = -1 }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ClaimCheckOptions { MaxDegreeOfParallelism = 0 }, Throws.TypeOf<ArgumentOutOfRangeException>());
    });

    private static Report Check(ClaimCheckOptions options) => new ClaimChecker(options).Check(Ferry);
}
