using System.Text.Json;

namespace ClaimCheck.Cli.Tests.Commands;

/// <summary>What a configuration file changes in a run.</summary>
public sealed class ConfigOptionsTests
{
    private const string A = "Around 310 passengers were evacuated from the ferry Halvar off Skarvik.", B = "Around 420 passengers were evacuated from the ferry Halvar off Skarvik.";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Create()
    {
        _folder = new TemporaryFolder();
        _folder.Write("a.txt", A);
        _folder.Write("b.txt", B);
    }

    [TearDown]
    public void Remove() => _folder.Dispose();

    [TestCase("{}", 1)]
    [TestCase("""{ "failOn": "never" }""", 0)]
    [TestCase("""{ "rules": { "number-conflict": "off" } }""", 0)]
    [TestCase("""{ "rules": { "number-conflict": "note" } }""", 0)]
    [TestCase("""{ "tolerance": { "share": 0.3 } }""", 0)]
    [TestCase("""{ "widths": { "about": 0.2 } }""", 0)]
    [TestCase("""{ "vocabulary": { "neverJoin": [["ferry Halvar", "evacuated from the ferry Halvar"]] } }""", 1)]
    public void The_exit_status(string config, int status) => Assert.That(Check(config).Status, Is.EqualTo(status));

    [Test]
    public void The_command_line_goes_before_the_file() => Assert.That(Check("""{ "failOn": "never" }""", "--fail-on", "warning").Status, Is.EqualTo(1));

    [Test]
    public void A_rule_that_is_off_leaves_its_claims_as_ignored()
    {
        using var json = JsonDocument.Parse(Check("""{ "rules": { "number-conflict": "off" } }""", "--format", "json").Output);
        Assert.That(json.RootElement.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("skipped").GetString()), Is.EqualTo(new[] { "ignored", "ignored" }));
    }

    [Test]
    public void Days_and_cultures_of_documents()
    {
        using var json = JsonDocument.Parse(Check("""{ "documents": [{ "name": "b.txt", "publishedOn": "2026-01-30" }, { "name": "**/*.txt", "publishedOn": "2026-02-01", "culture": "en-GB" }] }""", "--format", "json").Output);
        Assert.That(
            json.RootElement.GetProperty("documents").EnumerateArray().Select(document => $"{document.GetProperty("publishedOn")} {document.GetProperty("culture")}"),
            Is.EqualTo(new[] { "2026-02-01 en-GB", "2026-01-30 en-GB" }));
    }

    [TestCase("""{ "reference": "b.txt" }""", "")]
    [TestCase("{}", "--reference=b.txt")]
    public void A_reference_is_named_first(string config, string option)
    {
        var run = Check(config, option.Length > 0 ? ["--format", "json", option] : ["--format", "json"]);
        using var json = JsonDocument.Parse(run.Output);
        Assert.That(json.RootElement.GetProperty("findings")[0].GetProperty("message").GetString(), Does.Contain("the reference ").And.Match("the reference .*b.txt says \"Around 420\", .*a.txt says \"Around 310\""));
        Assert.That(json.RootElement.GetProperty("documents")[1].GetProperty("reference").GetBoolean(), Is.True);
        Assert.That(json.RootElement.GetProperty("documents")[0].TryGetProperty("reference", out _), Is.False);
    }

    [Test]
    public void A_reference_that_is_not_among_the_files_is_status_2() =>
        Assert.That(CliRun.Of("check", _folder.At("a.txt"), _folder.At("b.txt"), "--reference", "c.txt").Error, Does.StartWith("claimcheck: --reference c.txt: it is not among the files"));

    [Test]
    public void A_wrong_file_is_status_2_with_a_line_for_each_problem()
    {
        var run = Check("{ \"rulez\": {},\n \"failOn\": 5 }");
        string file = _folder.At("claimcheck.json");
        Assert.That((run.Status, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error.TrimEnd().Split(Environment.NewLine), Is.EqualTo(new[]
        {
            $"claimcheck: {file}:1:3: unknown key \"rulez\" in the configuration; did you mean \"rules\"?",
            $"claimcheck: {file}:2:12: \"failOn\" is 5, expected \"error\", \"warning\", \"note\" or \"never\"",
        }));
    }

    [Test]
    public void Batch_goes_by_a_file_that_is_named()
    {
        string config = _folder.Write("claimcheck.json", """{ "rules": { "number-conflict": "off" } }""");
        string line = JsonSerializer.Serialize(new { id = "x", documents = new[] { new { name = "a", text = A }, new { name = "b", text = B } } });
        Assert.That(CliRun.With(System.Text.Encoding.UTF8.GetBytes(line), "batch", "--config", config).Output, Does.Contain("\"findings\":[]"));
        Assert.That(CliRun.Batch(line).Output, Does.Contain("number-conflict"));
    }

    private CliRun Check(string config, params string[] more) =>
        CliRun.Of(["check", _folder.At("a.txt"), _folder.At("b.txt"), "--config", _folder.Write("claimcheck.json", config), .. more]);
}
