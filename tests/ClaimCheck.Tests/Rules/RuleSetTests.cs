using ClaimCheck.Rules;
using ClaimCheck.Rules.BuiltIn;

namespace ClaimCheck.Tests.Rules;

public sealed class RuleSetTests
{
    [Test]
    public void The_built_in_rules_are_these() =>
        Assert.That(RuleSet.BuiltIn.Descriptors.Select(rule => rule.Id), Is.EqualTo(new[]
        {
            "age-and-birth-year", "agreement", "as-of", "bound-violated", "date-conflict", "day-month-swapped", "magnitude-slip", "number-conflict",
            "parts-and-total", "percent-or-points", "self-contradiction", "unit-mismatch", "weekday-and-date",
        }));

    [Test]
    public void Every_rule_explains_itself_in_sentences() => Assert.That(
        RuleSet.BuiltIn.Descriptors.Where(rule => rule.Title.Length == 0 || rule.Explanation.Length < 100 || !rule.Explanation.TrimEnd().EndsWith('.')), Is.Empty);

    [Test]
    public void A_rule_that_does_not_exist_can_be_given_no_severity() => Assert.That(
        () => new ClaimChecker(new ClaimCheckOptions { Severities = new Dictionary<string, Severity> { ["typo"] = Severity.Note } }),
        Throws.ArgumentException.With.Message.Contains("'typo'").And.Message.Contains("date-conflict"));

    [Test]
    public void A_checker_knows_its_rules() => Assert.That(
        new ClaimChecker(new ClaimCheckOptions { Severities = new Dictionary<string, Severity> { ["date-conflict"] = Severity.Warning } })
            .Rules.Where(rule => rule.Severity == Severity.Warning).Select(rule => rule.Id),
        Is.EqualTo(new[] { "age-and-birth-year", "as-of", "date-conflict" }));

    [Test]
    public void A_rule_that_is_left_out_stays_known()
    {
        RuleSet rules = RuleSet.BuiltIn.Without(["date-conflict", "weekday-and-date"]);
        Assert.That(rules.Descriptors.Select(rule => rule.Id), Has.None.AnyOf("date-conflict", "weekday-and-date").And.Exactly(11).Items);
        Assert.That(rules.KnownIds, Is.EqualTo(RuleSet.BuiltIn.KnownIds));
        Assert.That((rules.AreAll, RuleSet.BuiltIn.AreAll, RuleSet.BuiltIn.Without([]).AreAll), Is.EqualTo((false, true, true)));
    }

    [Test]
    public void A_rule_that_does_not_exist_cannot_be_left_out() =>
        Assert.That(() => RuleSet.BuiltIn.Without(["typo", "also-typo"]), Throws.ArgumentException.With.Message.Contains("'also-typo'").And.Message.Contains("weekday-and-date"));

    [Test]
    public void Rules_over_everything_are_in_the_order_of_their_ids() => Assert.That(RuleSet.BuiltIn.ReportRules.Select(rule => rule.Descriptor.Id), Is.Ordered);

    [TestCase(Severity.Error, Severity.Note, Severity.Note)]
    [TestCase(Severity.Warning, Severity.Note, Severity.Note)]
    [TestCase(Severity.Warning, Severity.Error, Severity.Warning)]
    [TestCase(Severity.Error, Severity.Warning, Severity.Warning)]
    public void What_softens_a_finding_softens_it_below_another_severity_too(Severity found, Severity wanted, Severity expected)
    {
        RuleSet rules = RuleSet.BuiltIn.WithSeverities(new Dictionary<string, Severity> { ["number-conflict"] = wanted });
        RuleDescriptor own = RuleSet.BuiltIn.Descriptors.Single(rule => rule.Id == "number-conflict");
        Assert.That(rules.SeverityOf(new Finding(own, Verdict.Conflict, []) with { Severity = found }, own), Is.EqualTo(expected));
    }

    [Test]
    public void Two_rules_of_one_name_are_refused() =>
        Assert.That(() => new RuleSet([new Agreement(), new Agreement()], []), Throws.ArgumentException.With.Message.Contains("agreement"));
}
