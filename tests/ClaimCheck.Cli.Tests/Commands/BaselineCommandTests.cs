namespace ClaimCheck.Cli.Tests.Commands;

public sealed class BaselineCommandTests
{
    private const string Gazette = "Around 310 passengers were evacuated from the ferry Halvar.\n", Courier = "About 420 passengers were evacuated from the ferry Halvar.\n";
    private const string OtherGazette = "The mayor of Skarvik, Ines Okoro, is 58 years old.\n", OtherCourier = "The mayor of Skarvik, Ines Okoro, is 61 years old.\n";

    private TemporaryFolder _folder = null!;

    private string A => _folder.At("a.md");

    private string B => _folder.At("b.md");

    private string Known => _folder.At("known.json");

    [SetUp]
    public void Create()
    {
        _folder = new TemporaryFolder();
        _folder.Write("a.md", Gazette);
        _folder.Write("b.md", Courier);
    }

    [TearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public void What_is_accepted_is_not_reported_any_more_and_what_is_new_is()
    {
        Assert.That(CliRun.Of("check", A, B).Status, Is.EqualTo(1));
        CliRun write = Run("baseline", "write", "--reason", "an older count");
        Assert.That((write.Status, write.Output, write.Error), Is.EqualTo((0, $"{Known}: 1 finding accepted\n", "")));
        CliRun check = Check();
        Assert.That((check.Status, check.Output.Contains("ignored by the baseline: an older count", StringComparison.Ordinal)), Is.EqualTo((0, true)));
        _folder.Write("a.md", "# News\n\n" + Gazette + "\n" + OtherGazette);
        _folder.Write("b.md", Courier + "\n" + OtherCourier);
        CliRun later = Check();
        Assert.That((later.Status, later.Lines[^1]), Is.EqualTo((1, "1 disagreement, 0 agreements, 1 ignored; exit 1")));
    }

    [Test]
    public void Reasons_that_stand_there_stay()
    {
        Run("baseline", "write", "--reason", "an older count");
        _folder.Write("a.md", Gazette + "\n" + OtherGazette);
        _folder.Write("b.md", Courier + "\n" + OtherCourier);
        Run("baseline", "write", "--reason", "a birthday");
        string written = File.ReadAllText(Known);
        Assert.That(written, Does.Contain("\"reason\": \"an older count\"").And.Contain("\"reason\": \"a birthday\"").And.Contain("a.md: Around 310\"").And.EndWith("}\n"));
        Run("baseline", "write");
        Assert.That(File.ReadAllText(Known), Is.EqualTo(written));
    }

    [Test]
    public void What_is_gone_is_told_and_taken_out()
    {
        Run("baseline", "write");
        _folder.Write("a.md", "About 420 passengers were evacuated from the ferry Halvar.");
        Assert.That(Check().Output, Does.Contain("UNUSED    the entry \"passengers evacuated\" of the baseline (accepted as it was) holds"));
        Assert.That(Run("baseline", "prune").Output, Is.EqualTo($"{Known}: 1 finding taken out, 0 kept\n"));
        Assert.That(Check().Output, Does.Not.Contain("UNUSED"));
        Assert.That(Run("baseline", "prune").Output, Is.EqualTo($"{Known}: 0 findings taken out, 0 kept\n"));
    }

    [Test]
    public void What_is_known_of_other_files_stays_and_is_not_told_as_gone([Values("write", "prune")] string verb)
    {
        string c = _folder.Write("c.md", OtherGazette), d = _folder.Write("d.md", OtherCourier);
        CliRun.Of("baseline", "write", A, B, c, d, "--baseline", Known);
        string before = File.ReadAllText(Known);
        Assert.That(Run("baseline", verb).Status, Is.Zero);
        Assert.That(File.ReadAllText(Known), Is.EqualTo(before));
        Assert.That(Check().Output, Does.Not.Contain("UNUSED"));
        Assert.That(CliRun.Of("check", A, B, c, d, "--baseline", Known).Output, Does.EndWith("2 ignored; exit 0\n").And.Not.Contain("UNUSED"));
    }

    [Test]
    public void What_a_comment_ignores_is_not_accepted_again()
    {
        _folder.Write("a.md", "<!-- claimcheck-ignore-next-line: an older count -->\n" + Gazette);
        Assert.That(Run("baseline", "write").Output, Is.EqualTo($"{Known}: 0 findings accepted\n"));
        Assert.That(Check().Status, Is.Zero);
    }

    [Test]
    public void A_file_that_cannot_be_read_leaves_the_baseline_as_it_is([Values("write", "prune")] string verb)
    {
        Run("baseline", "write");
        string before = File.ReadAllText(Known);
        CliRun run = CliRun.Of("baseline", verb, A, _folder.At("missing.md"), "--baseline", Known);
        Assert.That((run.Status, run.Output, run.Error), Is.EqualTo((3, "", $"claimcheck: {_folder.At("missing.md")}: no such file\n")));
        Assert.That(File.ReadAllText(Known), Is.EqualTo(before));
    }

    [Test]
    public void The_configuration_names_it()
    {
        Run("baseline", "write");
        string config = _folder.Write("claimcheck.json", """{ "baseline": "known.json" }""");
        Assert.That(CliRun.Of("check", A, B, "--config", config).Status, Is.Zero);
        Assert.That(CliRun.Of("check", A, B, "--config", config, "--no-baseline").Status, Is.EqualTo(1));
    }

    [TestCase("{", ":1:2: is not valid JSON: …")]
    [TestCase("[]", ":1:1: the baseline is a list, expected an object")]
    [TestCase("""{"findings": [{"fingerprint": "0", "raeson": "x"}]}""", ":1:36: unknown key \"raeson\" in a finding; did you mean \"reason\"?")]
    [TestCase("""{"findings": [{"reason": "x"}]}""", ":1:15: a finding has no \"fingerprint\"")]
    [TestCase("""{"schema": "claimcheck-baseline/2"}""", ":1:12: \"schema\" is \"claimcheck-baseline/2\", expected \"claimcheck-baseline/1\"")]
    public void A_broken_one_is_a_line_with_the_place(string content, string line)
    {
        _folder.Write("known.json", content);
        CliRun run = Check();
        Assert.That((run.Status, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error.TrimEnd(), line.EndsWith('…') ? Does.StartWith($"claimcheck: {Known}{line[..^1]}") : Is.EqualTo($"claimcheck: {Known}{line}"));
    }

    [TestCase("baseline", "which command? One of write, prune (see claimcheck --help)")]
    [TestCase("baseline wirte a.md", "unknown command wirte; did you mean write? (see claimcheck --help)")]
    [TestCase("baseline prune a.md --baseline missing.json", "missing.json: no such file")]
    [TestCase("check a.md --baseline missing.json", "missing.json: no such file")]
    [TestCase("baseline write", "Required argument 'FILE' missing for command: 'write' (see claimcheck --help)")]
    public void A_wrong_command_is_one_line(string args, string line)
    {
        CliRun run = CliRun.Of(args.Split(' '));
        Assert.That((run.Status, run.Error), Is.EqualTo((2, $"claimcheck: {line}\n")));
    }

    [Test]
    public void It_may_be_long()
    {
        _folder.Write("known.json", "{\"findings\": [" + string.Join(",\n", Enumerable.Range(0, 50_000).Select(n => $"{{\"fingerprint\": \"{n:x32}\", \"rule\": \"number-conflict\", \"reason\": \"old\"}}")) + "]}");
        CliRun run = CliRun.Of("check", A, B, "--baseline", Known, "--format", "csv");
        Assert.That((run.Status, run.Error), Is.EqualTo((1, "")));
    }

    [Test]
    public void It_must_be_possible_to_write_it() => Assert.That(
        CliRun.Of("baseline", "write", A, B, "--baseline", _folder.At("none/known.json")).Error, Is.EqualTo($"claimcheck: {_folder.At("none/known.json")}: its folder does not exist (see claimcheck --help)\n"));

    private CliRun Check() => CliRun.Of("check", A, B, "--baseline", Known);

    private CliRun Run(params string[] args) => CliRun.Of([.. args, A, B, "--baseline", Known]);
}
