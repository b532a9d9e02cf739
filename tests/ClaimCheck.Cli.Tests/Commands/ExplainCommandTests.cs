using System.Runtime.CompilerServices;
using ClaimCheck.Cli.Output;

namespace ClaimCheck.Cli.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Test]
    public void A_rule_is_explained_with_its_examples()
    {
        var run = CliRun.Of("explain", "weekday-and-date");
        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.StartWith("weekday-and-date: A weekday that the date does not fall on (error)\n\n  A date names its weekday, "));
        Assert.That(run.Output, Does.Contain("\n  Fires:\n    \"The bridge was opened on Monday, January 21, 2026.\"\n"));
        Assert.That(run.Output.Split('\n').Select(line => line.Length), Has.All.LessThanOrEqualTo(100));
    }

    [Test]
    public void Without_a_rule_all_are_listed()
    {
        var run = CliRun.Of("explain");
        Assert.That(run.Output.Split('\n').Take(ClaimChecker.Default.Rules.Count).Select(line => line.Split(' ')[0]), Is.EqualTo(ClaimChecker.Default.Rules.Select(rule => rule.Id)));
    }

    [Test]
    public void A_rule_that_does_not_exist_is_status_2_with_the_one_meant() =>
        Assert.That(CliRun.Of("explain", "number-conflit"), Is.EqualTo(new CliRun(2, "", "claimcheck: there is no rule number-conflit; did you mean number-conflict? (see claimcheck --help)" + Environment.NewLine)));

    [Test]
    public void The_page_of_rules_is_what_the_command_writes() =>
        Assert.That(Text("../../../src/ClaimCheck/Rules/README.md"), Is.EqualTo(CliRun.Of("explain", "--format", "markdown").Output), "claimcheck explain --format markdown > src/ClaimCheck/Rules/README.md");

    [Test]
    public void The_README_has_the_table_of_rules() => Assert.That(Text("../../../README.md"), Does.Contain(RulePage.Table(ClaimChecker.Default.Rules)));

    private static string Text(string path, [CallerFilePath] string thisFile = "") => File.ReadAllText(Path.Combine(Path.GetDirectoryName(thisFile)!, path)).ReplaceLineEndings("\n");
}
