namespace ClaimCheck.Tests.Rules;

// README starts
/// <summary>Names conflicts in which one source says at least twice as much as another.</summary>
internal sealed class TwiceAsMany : IGroupRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "twice-as-many", "One value is at least twice another",
        "Sources give one fact values of which one is at least twice the other. Such a gap is seldom a matter of rounding or of the hour.", Severity.Error);

    public int Specificity => 1;    // narrower than number-conflict, so that it names the finding

    public Finding? Evaluate(GroupView group) => group.Oppositions.Any(IsTwice) ? group.Conflict(Descriptor, "one is at least twice the other") : null;

    private static bool IsTwice(Opposition pair) =>
        pair.First.Quantity.Nominal is > 0 and var first && pair.Second.Quantity.Nominal is > 0 and var second && (first >= 2 * second || second >= 2 * first);
}
// README ends

/// <summary>Rules that users write, against the public surface only.</summary>
public sealed class OwnRuleTests
{
    private static readonly Document[] Ferry =
    [
        new("gazette.txt", "Around 310 passengers were evacuated from the ferry Halvar."),
        new("courier.txt", "About 720 passengers were evacuated from the ferry Halvar."),
    ];

    [Test]
    public void The_rule_of_the_README_names_a_finding()
    {
        using var console = new StringWriter();
        var before = Console.Out;
        Console.SetOut(console);
        try
        {
            // README starts
            var checker = new ClaimChecker(new ClaimCheckOptions { GroupRules = [new TwiceAsMany()] });
            var ferry = checker.Check(
            [
                new Document("gazette.txt", "Around 310 passengers were evacuated from the ferry Halvar."),
                new Document("courier.txt", "About 720 passengers were evacuated from the ferry Halvar."),
            ]);
            Console.WriteLine(ferry.Findings[0].Message);
            // README ends
            Assert.That(ferry.Findings.Single().AlsoRules, Is.EqualTo(new[] { "number-conflict" }));
            Assert.That(console.ToString().TrimEnd(), Is.EqualTo("passengers evacuated: gazette.txt says \"Around 310\", courier.txt says \"About 720\"; one is at least twice the other."));
        }
        finally
        {
            Console.SetOut(before);
        }
    }

    [Test]
    public void A_rule_over_everything_sees_all_claims()
    {
        var rule = new OfReport(report => report.AreOpposed(report.Claims[0], report.Claims[1])
            ? [report.Conflict(OfReport.About, [[report.Claims[1]], [report.Claims[0]]], "so it is", 0.5)] : []);
        Finding finding = Check(rule, new Document("a.txt", "There were 12 lamps. There were 13 chairs.")).Single();
        Assert.That(finding.Message, Is.EqualTo("chairs: a.txt says \"12\", a.txt says \"13\"; so it is."));
        Assert.That((finding.Confidence, finding.Severity), Is.EqualTo((0.5, Severity.Warning)));
    }

    [Test]
    public void A_conflict_that_says_nothing_of_its_confidence_is_sure()
    {
        Finding finding = Check(new OfReport(report => [Between(report.Claims[0], report.Claims[1])]), Lamps).Single();
        Assert.That((finding.Rule, finding.Confidence), Is.EqualTo(("of-report", 1.0)));
    }

    [TestCase(0.49, 0, 1)]
    [TestCase(0.5, 1, 0)]
    public void A_conflict_that_is_less_than_half_sure_is_a_candidate(double confidence, int findings, int candidates)
    {
        Report report = Report(new OfReport(report => [Between(report.Claims[0], report.Claims[1]) with { Confidence = confidence }]), Lamps);
        Assert.That((report.Findings.Count, report.Candidates.Count), Is.EqualTo((findings, candidates)));
    }

    [TestCase(0.0)]
    [TestCase(1.0)]
    public void A_finding_of_no_claims_is_a_finding(double confidence) =>
        Assert.That(Check(new OfReport(_ => [new Finding(OfReport.About, Verdict.Conflict, []) { Message = "Something is amiss.", Confidence = confidence }]), Lamps).Select(finding => finding.Message), Is.EqualTo(new[] { "Something is amiss." }));

    [Test]
    public void A_rule_that_throws_is_named_and_the_others_go_on()
    {
        IReadOnlyList<Finding> findings = Check(new OfReport(_ => throw new InvalidOperationException("out of order")), Ferry);
        Assert.That(findings.Select(finding => finding.Rule), Is.EquivalentTo(new[] { "number-conflict", "of-report" }));
        Assert.That(findings.Single(finding => finding.Rule == "of-report").Message, Does.Contain("out of order").And.Contain("went on"));
    }

    [Test]
    public void A_rule_that_throws_while_it_is_listed_is_named_too() =>
        Assert.That(Check(new OfReport(report => report.Groups.Select<GroupView, Finding>(_ => throw new InvalidOperationException("late"))), Ferry).Select(finding => finding.Rule), Does.Contain("of-report"));

    [Test]
    public void The_severity_of_an_own_rule_can_be_changed() => Assert.That(
        new ClaimChecker(new ClaimCheckOptions { GroupRules = [new TwiceAsMany()], Severities = new Dictionary<string, Severity> { ["twice-as-many"] = Severity.Note } })
            .Check(Ferry).Findings.Single().Severity,
        Is.EqualTo(Severity.Note));

    [Test]
    public void An_own_rule_is_among_the_rules() =>
        Assert.That(new ClaimChecker(new ClaimCheckOptions { GroupRules = [new TwiceAsMany()] }).Rules.Select(rule => rule.Id), Does.Contain("twice-as-many").And.Contain("number-conflict"));

    [TestCase("number-conflict", "Two rules are named 'number-conflict'")]
    [TestCase("My Rule", "'My Rule' is no id of a rule")]
    [TestCase("", "'' is no id of a rule")]
    public void A_rule_needs_a_name_of_its_own(string id, string message) => Assert.That(
        () => new ClaimChecker(new ClaimCheckOptions { GroupRules = [TestRule.IsSilent(id)] }), Throws.ArgumentException.With.Message.Contains(message));

    [Test]
    public void Null_is_no_rule() => Assert.That(() => new ClaimCheckOptions { GroupRules = [null!] }, Throws.ArgumentNullException);

    [Test]
    public void A_group_without_conflict_makes_none() => Assert.That(
        () => TestClaims.View(TestClaims.Number("a", 3), TestClaims.Number("b", 3)).Conflict(new TwiceAsMany().Descriptor), Throws.InvalidOperationException);

    [Test]
    public void A_conflict_of_a_report_is_of_its_claims_and_of_no_empty_position()
    {
        Claim stranger = ClaimChecker.Default.Read([Lamps]).Claims[0];
        string[] refused = [.. Refusals(report => [[report.Claims[0]], []], report => [[report.Claims[0]], [stranger]], report => [[stranger], [report.Claims[0]]], report => [[report.Claims[0]]])];
        Assert.That(refused, Has.Exactly(4).Items.And.All.Contains("two positions or more"));
    }

    [Test]
    public void What_a_report_is_asked_of_may_not_be_null()
    {
        Assert.That(Refusal(report => report.AreOpposed(null!, report.Claims[0])), Does.Contain("'first'"));
        Assert.That(Refusal(report => report.AreOpposed(report.Claims[0], null!)), Does.Contain("'second'"));
        Assert.That(Refusal(report => report.Conflict(null!, [])), Does.Contain("'rule'"));
        Assert.That(Refusal(report => report.Conflict(OfReport.About, null!)), Does.Contain("'positions'"));
        Assert.That(Refusal(report => report.Conflict(OfReport.About, [], null!)), Does.Contain("'remark'"));
    }

    [Test]
    public void A_conflict_needs_two_positions() =>
        Assert.That(Check(new OfReport(report => [report.Conflict(OfReport.About, [[report.Claims[0]]])]), Ferry).Select(finding => finding.Message), Has.Some.Contains("two positions or more"));

    private static IEnumerable<string> Refusals(params Func<ReportView, IReadOnlyList<IReadOnlyList<Claim>>>[] positions) =>
        positions.Select(make => Refusal(report => report.Conflict(OfReport.About, make(report))));

    /// <summary>What a finding says of a rule that threw.</summary>
    private static string Refusal(Func<ReportView, object> ask) =>
        Check(new OfReport(report => { _ = ask(report); return []; }), Lamps).Single().Message;

    private static readonly Document Lamps = new("a.txt", "There were 12 lamps. There were 13 chairs.");

    private static Finding Between(Claim first, Claim second) => new(OfReport.About, Verdict.Conflict, [new Position([first]), new Position([second])]);

    private static IReadOnlyList<Finding> Check(IReportRule rule, params Document[] documents) => Report(rule, documents).Findings;

    private static Report Report(IReportRule rule, params Document[] documents) => new ClaimChecker(new ClaimCheckOptions { ReportRules = [rule] }).Check(documents);

    private sealed class OfReport(Func<ReportView, IEnumerable<Finding>> evaluate) : IReportRule
    {
        public static readonly RuleDescriptor About = new("of-report", "A rule over everything", "It is a rule of a test.", Severity.Warning);

        public RuleDescriptor Descriptor => About;

        public IEnumerable<Finding> Evaluate(ReportView report) => evaluate(report);
    }
}
