using System.Text.Json;

namespace ClaimCheck.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void Json_names_the_files_as_given_and_dates_them()
    {
        string a = _folder.Write("a.txt", "A text."), b = _folder.Write("b.txt", "Another.");
        var run = CliRun.Of("check", a, b, "--format", "json", "--published", "2026-01-30", "--published", "b.txt=2026-02-01", "--culture", "en-GB");
        using var json = JsonDocument.Parse(run.Output);
        var documents = json.RootElement.GetProperty("documents");
        Assert.That(run.Status, Is.Zero);
        Assert.That(documents.EnumerateArray().Select(document => (document.GetProperty("name").GetString(), document.GetProperty("publishedOn").GetString(), document.GetProperty("culture").GetString())),
            Is.EqualTo(new[] { (a, "2026-01-30", "en-GB"), (b, "2026-02-01", "en-GB") }));
    }

    [Test]
    public void Files_that_cannot_be_read_are_named_and_the_rest_is_checked()
    {
        string good = _folder.Write("good.txt", "A text."), empty = _folder.Write("empty.txt", "");
        string binary = _folder.Write("binary.txt", [0x50, 0, 1, 2]), latin = _folder.Write("latin.txt", [0x63, 0xE9]);
        var run = CliRun.Of("check", good, _folder.At("missing.txt"), binary, empty, latin, _folder.Path, "--format", "json");
        Assert.That(run.Status, Is.EqualTo(3));
        Assert.That(run.Error.TrimEnd().Split(Environment.NewLine), Is.EqualTo(new[]
        {
            $"claimcheck: {_folder.At("missing.txt")}: no such file",
            $"claimcheck: {binary}: is no text (it holds NUL characters)",
            $"claimcheck: {latin}: is neither UTF-8 nor marked UTF-16 text, and declares no other character set",
            $"claimcheck: {_folder.Path}: is a directory; --recursive reads the files in it",
        }));
        using var json = JsonDocument.Parse(run.Output);
        Assert.That(json.RootElement.GetProperty("documents").GetArrayLength(), Is.EqualTo(2));
    }

    [TestCase(1, "")]
    [TestCase(0, "--fail-on never")]
    [TestCase(1, "--fail-on note --format json")]
    [TestCase(3, "no-such-file")]
    [TestCase(2, "no-such-file --fail-on nothing")]
    public void A_conflict_is_status_1_after_a_wrong_command_line_and_unread_files(int status, string more)
    {
        string a = _folder.Write("a.txt", "Around three thousand passengers were evacuated from the ferry Halvarin off Skarvik.");
        string b = _folder.Write("b.txt", "About 2,200 passengers were evacuated from the ferry Halvarin off Skarvik, the coast guard said.");
        var run = CliRun.Of(["check", a, b, .. more.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.That(run.Status, Is.EqualTo(status), run.Output);
        Assert.That(run.Output, status == 2 ? Is.Empty : Does.Contain("number-conflict"));
    }

    [Test]
    public void An_empty_file_is_a_document_without_claims()
    {
        var run = CliRun.Of("check", _folder.Write("empty.txt", ""));
        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.EndWith("0 disagreements, 0 agreements (one document: nothing to compare it with but itself); exit 0\n"));
    }

    [Test]
    public void A_star_that_no_shell_expanded_is_expanded_in_order()
    {
        _folder.Write("b.txt", "x");
        _folder.Write("a.txt", "x");
        _folder.Write("sub/c.txt", "x");
        _folder.Write("d.md", "x");
        Assert.That(Names("*.txt"), Is.EqualTo(new[] { "a.txt", "b.txt" }));
        Assert.That(Names("**/*.txt"), Is.EqualTo(new[] { "a.txt", "b.txt", "sub/c.txt" }));
        Assert.That(CliRun.Of("check", _folder.At("*.rtf")), Is.EqualTo(new CliRun(3, "0 disagreements, 0 agreements; 1 file not read, exit 3\n", $"claimcheck: {_folder.At("*.rtf")}: no file matches" + Environment.NewLine)));
    }

    [Test]
    public void After_two_dashes_everything_is_a_file() =>
        Assert.That(CliRun.Of("check", "--", "--format").Error, Does.Contain("--format: no such file"));

    [Test]
    public void A_report_file_is_whole_and_replaces_the_old_one()
    {
        string target = _folder.Write("out.json", "old");
        var run = CliRun.Of("check", _folder.Write("a.txt", "x"), "--format", "json", "--output", target);
        Assert.That((run.Status, run.Output), Is.EqualTo((0, "")));
        using var json = JsonDocument.Parse(File.ReadAllText(target));
        Assert.That(json.RootElement.GetProperty("schema").GetString(), Is.EqualTo("claimcheck-report/1"));
        Assert.That(Directory.GetFiles(_folder.Path), Has.Length.EqualTo(2), "no temporary file is left");
    }

    [Test]
    public void A_report_is_written_through_a_link_which_stays_one()
    {
        string target = _folder.Write("linked.json", "old"), link = File.CreateSymbolicLink(_folder.At("link.json"), target).FullName;
        var run = CliRun.Of("check", _folder.Write("a.txt", "x"), "--format", "json", "--output", link);
        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
        Assert.That(File.ResolveLinkTarget(link, returnFinalTarget: true)?.FullName, Is.EqualTo(target));
        Assert.That(File.ReadAllText(target), Does.StartWith("{"));
    }

    [Test]
    public void A_report_is_written_into_an_empty_file()
    {
        string target = _folder.Write("empty.json", "");
        Assert.That(CliRun.Of("check", _folder.Write("a.txt", "x"), "--format", "json", "--output", target).Status, Is.Zero);
        Assert.That(File.ReadAllText(target), Does.StartWith("{").And.EndsWith("}\n"));
    }

    [Test]
    [Platform("Linux")]
    public void A_device_that_is_full_is_said_and_stays_a_device()
    {
        const string Full = "/dev/full";
        var run = CliRun.Of("check", _folder.Write("a.txt", "x"), "--format", "json", "--output", Full);
        Assert.That((run.Status, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith("claimcheck: --output /dev/full: cannot be written: No space left on device"));
        Assert.That(new FileInfo(Full).Length, Is.Zero);
    }

    [Test]
    public void A_page_is_written_to_its_file_and_never_coloured()
    {
        string a = _folder.Write("a.txt", "About 300 lamps were sold."), target = _folder.At("report.html");
        Assert.That(CliRun.Of("check", a, "--format", "html", "-o", target).Status, Is.Zero);
        string page = File.ReadAllText(target);
        Assert.That(page, Does.StartWith("<!DOCTYPE html>\n").And.EndWith("</html>\n").And.Contain("a.txt"));
        Assert.That(CliRun.Of("check", a, "--format", "html").Output, Is.EqualTo(page));
    }

    [Test]
    public void A_report_that_cannot_be_written_is_status_2()
    {
        string a = _folder.Write("a.txt", "x");
        Assert.That(CliRun.Of("check", a, "-o", _folder.Path).Error, Does.Contain("is a directory"));
        Assert.That(CliRun.Of("check", a, "-o", _folder.At("none/out")).Error, Does.Contain("its folder does not exist"));
    }

    [Test]
    public void A_name_that_could_steer_a_terminal_is_shown_escaped() =>
        Assert.That(CliRun.Of("check", "a\u001b]0;x\u0007.txt").Error, Does.Contain("a\\u001b]0;x\\u0007.txt: no such file"));

    private IEnumerable<string> Names(string pattern)
    {
        using var json = JsonDocument.Parse(CliRun.Of("check", _folder.At(pattern), "--format", "json").Output);
        return [.. json.RootElement.GetProperty("documents").EnumerateArray().Select(document => Path.GetRelativePath(_folder.Path, document.GetProperty("name").GetString()!).Replace('\\', '/'))];
    }
}
