using ClaimCheck.Rules;

namespace ClaimCheck.Tests.Rules;

/// <summary>What a rule's descriptor shows is what the rule does: examples go the whole way from text to report.</summary>
public sealed class RuleExampleTests
{
    private static IEnumerable<string> Ids => RuleSet.BuiltIn.Descriptors.Select(rule => rule.Id);

    [TestCaseSource(nameof(Ids))]
    public void A_rule_names_a_finding_on_its_example(string id) => Assert.That(RulesOn(Descriptor(id).Fires), Does.Contain(id));

    [TestCaseSource(nameof(Ids))]
    public void A_rule_is_silent_on_what_nearly_fires(string id) => Assert.That(RulesOn(Descriptor(id).NearlyFires), Does.Not.Contain(id));

    [TestCaseSource(nameof(Ids))]
    public void An_example_gives_one_conflict_at_most(string id) => Assert.Multiple(() =>
    {
        Assert.That(Check(Descriptor(id).Fires).Findings.Count(finding => finding.Verdict == Verdict.Conflict), Is.LessThanOrEqualTo(1));
        Assert.That(Check(Descriptor(id).NearlyFires).Findings.Count(finding => finding.Verdict == Verdict.Conflict), Is.LessThanOrEqualTo(1));
    });

    [Test]
    public void An_example_is_written_as_quotations() =>
        Assert.That(new RuleExample("One lamp.", "Two lamps.").ToString(), Is.EqualTo("\"One lamp.\" beside \"Two lamps.\""));

    private static RuleDescriptor Descriptor(string id) => RuleSet.BuiltIn.Descriptors.Single(rule => rule.Id == id);

    private static IEnumerable<string> RulesOn(RuleExample? example) => Check(example).Findings.Select(finding => finding.Rule);

    private static Report Check(RuleExample? example)
    {
        Assert.That(example, Is.Not.Null);
        return ClaimChecker.Default.Check([.. example!.Texts.Select((text, index) => new Document($"{(char)('a' + index)}.txt", text) { PublishedOn = example.PublishedOn })]);
    }
}
