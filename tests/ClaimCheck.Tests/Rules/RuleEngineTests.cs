using ClaimCheck.Alignment;
using ClaimCheck.Rules;
using FsCheck;
using FsCheck.Fluent;
using static ClaimCheck.Tests.Rules.TestClaims;

namespace ClaimCheck.Tests.Rules;

public sealed class RuleEngineTests
{
    private static readonly ClaimGroup Conflicting = Group(Number("a", 3), Number("b", 5)), Agreeing = Group(Number("a", 7, at: 1), Number("b", 7, at: 1));

    [Test]
    public void The_most_specific_rule_names_the_finding_whatever_the_order_of_rules()
    {
        TestRule[] rules = [TestRule.Finds("wide"), TestRule.Finds("narrow", 2), TestRule.Finds("broad"), TestRule.IsSilent("silent")];
        foreach (TestRule[] order in new[] { rules, [.. rules.Reverse()] })
        {
            Finding finding = Judge(Engine(order), Conflicting).Single();
            Assert.That(finding.Rule, Is.EqualTo("narrow"));
            Assert.That(finding.AlsoRules, Is.EqualTo(new[] { "broad", "wide" }));
        }
    }

    [Test]
    public void A_rule_of_the_other_verdict_does_not_stand_beside() =>
        Assert.That(Judge(Engine(TestRule.Finds("x", 1), TestRule.Finds("y", 0, Verdict.Agreement)), Conflicting).Single().AlsoRules, Is.Empty);

    [Test]
    public void A_rule_that_throws_becomes_a_finding_and_the_run_goes_on()
    {
        IReadOnlyList<Finding> findings = Judge(Engine(TestRule.Throws("broken"), TestRule.Finds("sound")), Conflicting, Agreeing);
        Assert.That(findings.Select(finding => finding.Rule), Is.EqualTo(new[] { "sound", "sound", "broken", "broken" }));
        Assert.That(findings[2].Severity, Is.EqualTo(Severity.Note));
        Assert.That(findings[2].Message, Does.Contain("broken").And.Contain("out of order"));
    }

    [TestCase(Verdict.Agreement)]
    [TestCase(Verdict.Conflict)]
    public void A_rule_that_throws_takes_the_verdict_of_the_others(Verdict verdict) => Assert.That(
        Judge(Engine(TestRule.Throws("broken"), TestRule.Finds("sound", 0, verdict)), Conflicting).Select(finding => finding.Verdict), Is.All.EqualTo(verdict));

    [Test]
    public void Without_others_it_takes_the_verdict_of_the_positions() => Assert.That(
        Judge(Engine(TestRule.Throws("broken")), Conflicting, Agreeing).Select(finding => finding.Verdict), Is.EqualTo(new[] { Verdict.Conflict, Verdict.Agreement }));

    [Test]
    public void A_report_rule_sees_all_groups_and_may_throw_too()
    {
        var rules = new RuleSet([], [TestRule.Finds("whole"), TestRule.Throws("broken")]);
        IReadOnlyList<Finding> findings = Judge(new RuleEngine(rules, Compare), Conflicting, Agreeing);
        Assert.That(findings.Select(finding => finding.Rule), Is.EqualTo(new[] { "whole", "whole", "broken" }));
    }

    [Test]
    public void Every_format_can_write_the_finding_of_a_rule_that_threw()
    {
        IReadOnlyList<Finding> findings = Judge(new RuleEngine(new RuleSet([TestRule.Throws("one")], [TestRule.Throws("two")]), Compare), Conflicting, Agreeing);
        var report = new Report([new Document("a", new string('x', 1000)), new Document("b", new string('x', 1000))], [.. Conflicting.Claims, .. Agreeing.Claims], findings, []);
        Assert.That(findings, Has.Count.EqualTo(3));
        Assert.That(() => ReportFormats.All.ToList().ForEach(format => format.Write(report, TextWriter.Null)), Throws.Nothing);
    }

    [TestCase(Severity.Warning, "", Severity.Warning)]
    [TestCase(Severity.Note, "", Severity.Note)]
    [TestCase(Severity.Note, "die", Severity.Note)]
    [TestCase(Severity.Error, "die", Severity.Warning, Description = "both may be true: softened all the same")]
    public void A_rules_severity_can_be_changed(Severity wanted, string occurrence, Severity expected)
    {
        RuleSet rules = RuleSet.BuiltIn.WithSeverities(new Dictionary<string, Severity> { ["number-conflict"] = wanted });
        ClaimGroup group = Group(Number("a", 3).With(occurrence), Number("b", 5).With(occurrence));
        Assert.That(Judge(new RuleEngine(rules, Compare), group).Single().Severity, Is.EqualTo(expected));
    }

    [Test]
    public void Conflicts_come_first_then_severity_confidence_and_place()
    {
        IReadOnlyList<Finding> findings = Judge(
            Engine(),
            Agreeing,
            Group(Number("a", 3, at: 5).With("die"), Number("b", 4).With("die")),
            Group(Number("a", 3, at: 4), Number("b", 4)),
            Group(Number("a", 3, at: 3), Number("b", 4)),
            Group(Number("a", 3, at: 6), Number("b", 4)) with { Confidence = 0.9 });
        Assert.That(findings.Select(finding => finding.Positions[0].Claims[0].Span.Start / 100), Is.EqualTo(new[] { 6, 3, 4, 5, 1 }));
    }

    [Test]
    public void The_order_of_groups_changes_nothing() =>
        Properties.Hold(GroupsAndOrder, x =>
        {
            var shuffled = x.Groups.Zip(x.Keys).OrderBy(pair => pair.Second).Select(pair => pair.First).ToArray();
            return Judge(Engine(), x.Groups).Select(finding => finding.Message).SequenceEqual(Judge(Engine(), shuffled).Select(finding => finding.Message));
        });

    [Test]
    public void The_order_of_documents_changes_no_verdict() =>
        Properties.Hold(GroupsAndOrder, x =>
        {
            var swapped = x.Groups.Select(Swapped).ToArray();
            return Verdicts(Judge(Engine(), x.Groups)).SequenceEqual(Verdicts(Judge(Engine(), swapped)));
        });

    [Test]
    public void Of_candidates_only_conflicts_are_kept_the_surest_ten_a_pair_of_documents()
    {
        var candidates = Enumerable.Range(0, 15).Select(i => Group(Number("a", 3, at: i), Number("b", 4, at: i)) with { Confidence = i / 100.0 });
        IReadOnlyList<Finding> kept = Engine().JudgeCandidates([.. candidates, Agreeing, Group(Number("a", 1), Number("c", 2)) with { Confidence = 0.01 }], []);
        Assert.That(kept.Select(finding => (int)Math.Round(finding.Confidence * 100)), Is.EqualTo(new[] { 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 1 }));
    }

    private static Gen<(ClaimGroup[] Groups, int[] Keys)> GroupsAndOrder =>
        from groups in (from a in Gen.Choose(0, 4)
                        from b in Gen.Choose(0, 4)
                        from width in Gen.Choose(0, 2)
                        from at in Gen.Choose(0, 50)
                        select Group(Between("a", a, a + width, at), Number("b", b, at: at))).ArrayOf(6)
        from keys in Gen.Choose(0, 1000).ArrayOf(6)
        select (groups, keys);

    private static ClaimGroup Swapped(ClaimGroup group) =>
        group with { Claims = [.. group.Claims.Select(claim => claim with { Source = claim.Source with { Index = 1 - claim.Source.Index } }).Reverse()] };

    private static IEnumerable<string> Verdicts(IEnumerable<Finding> findings) =>
        findings.Select(finding => $"{finding.Verdict} {finding.Severity} {finding.Gap} {string.Join(',', finding.MayBothHold)}").Order(StringComparer.Ordinal);

    private static IReadOnlyList<Finding> Judge(RuleEngine engine, params ClaimGroup[] groups) =>
        engine.Judge([.. groups.SelectMany(group => group.Claims)], Aligned(groups)).Findings;
}
