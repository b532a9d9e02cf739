namespace ClaimCheck.Cli.Tests;

/// <summary>Wrong command lines: status 2 and one line that helps.</summary>
public sealed class UsageTests
{
    [TestCase("", "which command? One of check, extract, batch, sample")]
    [TestCase("chekc a.txt", "unknown command chekc; did you mean check?")]
    [TestCase("zzzzzzzzzz", "unknown command zzzzzzzzzz")]
    [TestCase("check", "Required argument")]
    [TestCase("check --fromat json a.txt", "unknown option --fromat; did you mean --format?")]
    [TestCase("check a.txt --frmat=json", "unknown option --frmat=json; did you mean --format?")]
    [TestCase("check a.txt -x", "unknown option -x")]
    [TestCase("check a.txt --format yaml", "--format yaml: expected console, json, jsonl, html, markdown, csv, sarif, junit, github, text or table")]
    [TestCase("check a.txt --format", "--format")]
    [TestCase("check a.txt --fail-on all", "--fail-on all: expected error, warning, note or never")]
    [TestCase("check a.txt --verbosity loud", "--verbosity loud: expected quiet, normal or detailed")]
    [TestCase("check a.txt --published 2026-02-30", "--published 2026-02-30: expected a date as 2026-01-30")]
    [TestCase("check a.txt --published b.txt=2026-02-03", "b.txt is not among the files")]
    [TestCase("batch a.txt", "a.txt")]
    [TestCase("sample a.txt", "a.txt")]
    [TestCase("sample --colour", "--colour")]
    public void A_wrong_command_line_is_one_line_and_status_2(string args, string message)
    {
        var run = CliRun.Of(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.That((run.Status, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith("claimcheck: ").And.Contain(message).And.EndWith("(see claimcheck --help)" + Environment.NewLine));
        Assert.That(run.Error.TrimEnd(), Does.Not.Contain('\n'));
    }

    [Test]
    public void An_escape_sequence_in_an_argument_is_not_sent_back() =>
        Assert.That(CliRun.Of("check", "--\u001b[31m").Error, Does.Not.Contain('\u001b').And.Contain("\\u001b"));

    [Test]
    public void A_wrong_command_line_goes_before_files_that_cannot_be_read() =>
        Assert.That(CliRun.Of("check", "/no/such/file", "--output", "/no/such/folder/out").Status, Is.EqualTo(2));

    [TestCase("--help")]
    [TestCase("-h")]
    [TestCase("--help check")]
    public void Help_is_a_success_with_examples_and_statuses(string args)
    {
        var run = CliRun.Of(args.Split(' '));
        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain("Usage:"));
    }

    [Test]
    public void The_root_help_has_examples_and_exit_statuses() =>
        Assert.That(CliRun.Of("--help").Output, Does.Contain("claimcheck sample").And.Contain("Exit status:"));

    [Test]
    public void Help_fits_a_terminal() => Assert.That(CliRun.Of("--help").Output.Split('\n').Select(line => line.TrimEnd().Length), Has.All.LessThan(140));

    [Test]
    public void Help_of_a_command_needs_no_files() => Assert.That(CliRun.Of("check", "--help").Status, Is.Zero);

    [Test]
    public void The_version_is_that_of_the_package() => Assert.That(CliRun.Of("--version").Output.Trim(), Is.EqualTo("0.1.0"));
}
