using System.Text;
using System.Text.Json;

namespace ClaimCheck.Cli.Tests.Commands;

/// <summary>Files as people have them: pages, Markdown, directories, standard input.</summary>
public sealed class FileInputTests
{
    private const string Page = "<html lang=en-GB><head><title>Ferry aground off Skarvik | The Courier</title><meta property='article:published_time' content='2026-03-11'></head><body><article>\n<p>On Tuesday about <b>310 passengers</b> were evacuated from the ferry Halvarin off Skarvik.</p></article></body></html>";

    private const string Markdown = "---\ndate: 2026-03-12\n---\nAround **420** passengers were\nevacuated from the ferry Halvarin off Skarvik, the coast guard said.\n";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void Pages_and_Markdown_are_compared_and_places_are_those_of_the_files()
    {
        string page = _folder.Write("a.html", Page), notes = _folder.Write("b.md", Markdown);
        using var json = JsonDocument.Parse(CliRun.Of("check", page, notes, "--format", "json").Output);
        var claims = json.RootElement.GetProperty("claims").EnumerateArray().ToList();
        Assert.That(claims.Select(claim => $"{claim.GetProperty("text").GetString()} {claim.GetProperty("origin").GetProperty("line").GetInt32()}:{claim.GetProperty("origin").GetProperty("column").GetInt32()}"),
            Is.EqualTo(new[] { "Tuesday 2:7", "about 310 2:15", "Around 420 4:1" }));
        Assert.That(json.RootElement.GetProperty("documents")[0].GetRawText(), Does.Contain("2026-03-11").And.Contain("en-GB").And.Contain("Ferry aground off Skarvik"));
    }

    [Test]
    public void What_the_caller_says_goes_before_what_a_file_says()
    {
        string page = _folder.Write("a.html", Page), notes = _folder.Write("b.md", Markdown);
        using var json = JsonDocument.Parse(CliRun.Of("check", page, notes, "--format", "json", "--published", "a.html=2026-01-30", "--culture", "en-US").Output);
        Assert.That(json.RootElement.GetProperty("documents").EnumerateArray().Select(document => $"{document.GetProperty("publishedOn")} {document.GetProperty("culture")}"),
            Is.EqualTo(new[] { "2026-01-30 en-US", "2026-03-12 en-US" }));
    }

    [Test]
    public void A_directory_is_read_with_all_below_it()
    {
        _folder.Write("b.md", Markdown);
        _folder.Write("deep/er/a.html", Page);
        _folder.Write("deep/notes.log", "7");
        _folder.Write(".git/x.txt", "8");
        Assert.That(Names("check", _folder.Path, "--recursive"), Is.EqualTo(new[] { "b.md", "deep/er/a.html" }));
        Assert.That(Names("check", _folder.Path + "/", "-r", _folder.At("b.md"), _folder.At("*.md")), Is.EqualTo(new[] { "b.md", "deep/er/a.html", "b.md" }), "a file that is named is read, one that a pattern brings again is not");
    }

    [Test]
    public void A_link_that_leads_back_up_or_nowhere_is_no_hang()
    {
        _folder.Write("tree/leaf/a.txt", "About 300 lamps were sold.");
        Directory.CreateSymbolicLink(_folder.At("tree/leaf/up"), _folder.At("tree"));
        Assert.That(CliRun.Of("check", _folder.At("tree"), "--recursive", "--format", "json").Output, Does.Contain("\"name\":").And.Contain("leaf/a.txt").And.Not.Contain("up/leaf"));
        string itself = File.CreateSymbolicLink(_folder.At("itself.txt"), _folder.At("itself.txt")).FullName, nowhere = File.CreateSymbolicLink(_folder.At("nowhere.txt"), _folder.At("none.txt")).FullName;
        var run = CliRun.Of("check", itself, nowhere, _folder.At("tree/leaf/a.txt"));
        Assert.That(run.Status, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain($"claimcheck: {itself}: cannot be read: ").And.Contain($"claimcheck: {nowhere}: no such file"));
    }

    [TestCase("About 310 passengers were evacuated.", "About 310")]
    [TestCase(Page, "about 310")]
    [TestCase("\ufeffAbout 310 passengers", "About 310")]
    public void A_dash_is_standard_input(string input, string claim)
    {
        CliRun run = CliRun.With(Encoding.UTF8.GetBytes(input), "extract", "-", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.That(json.RootElement.GetProperty("documents")[0].GetProperty("name").GetString(), Is.EqualTo("-"));
        Assert.That(run.Output, Does.Contain(claim));
    }

    [Test]
    public void Standard_input_can_be_dated_and_compared()
    {
        CliRun run = CliRun.With(Encoding.UTF8.GetBytes(Page), "check", "-", _folder.Write("b.md", Markdown), "--published", "-=2026-01-30", "--format", "json");
        Assert.That(run.Output, Does.Contain("2026-01-30").And.Contain("2026-03-12"));
    }

    [Test]
    public void JSON_Lines_are_the_documents_they_hold()
    {
        string cases = _folder.Write("cases.jsonl", "{\"documents\":[{\"name\":\"a.txt\",\"text\":\"About 310 passengers\"},{\"name\":\"b.txt\",\"text\":\"About 420 passengers\"}]}\n");
        using var json = JsonDocument.Parse(CliRun.Of("check", cases, "--format", "json").Output);
        Assert.That(json.RootElement.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("name").GetString()), Is.EqualTo(new[] { "a.txt", "b.txt" }));
    }

    [Test]
    public void Headlines_stand_in_the_legend_and_quiet_leaves_out_agreements()
    {
        string page = _folder.Write("a.html", Page), other = _folder.Write("b.html", Page.Replace("310", "311", StringComparison.Ordinal));
        Assert.That(CliRun.Of("check", page, other).Output, Does.Contain("(2026-03-11)").And.Contain("Ferry aground").And.Contain("\nAGREE"));
        Assert.That(CliRun.Of("check", page, other, "--verbosity", "quiet").Output, Does.Not.Contain("\nAGREE").And.Not.Contain("SKIPPED").And.Contain("agreements"));
    }

    [TestCase("json")]
    [TestCase("jsonl")]
    [TestCase("markdown")]
    [TestCase("csv")]
    [TestCase("sarif")]
    [TestCase("junit")]
    [TestCase("github")]
    [TestCase("console")]
    public void Every_format_is_written_the_same_every_time(string format)
    {
        string page = _folder.Write("a.html", Page), notes = _folder.Write("b.md", Markdown), target = _folder.At("report");
        string first = CliRun.Of("check", page, notes, "--format", format).Output;
        CliRun.Of("check", page, notes, "--format", format, "-o", target);
        Assert.That(first, Is.Not.Empty);
        Assert.That(File.ReadAllText(target), Is.EqualTo(first));
    }

    private IEnumerable<string> Names(params string[] args)
    {
        using var json = JsonDocument.Parse(CliRun.Of([.. args, "--format", "json"]).Output);
        return [.. json.RootElement.GetProperty("documents").EnumerateArray().Select(document => Path.GetRelativePath(_folder.Path, document.GetProperty("name").GetString()!).Replace('\\', '/'))];
    }
}
