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
    public void Two_rules_of_one_name_are_refused() =>
        Assert.That(() => new RuleSet([new Agreement(), new Agreement()], []), Throws.ArgumentException.With.Message.Contains("agreement"));
}
