using ClaimCheck.Readers;

namespace ClaimCheck.Testing.Tests;

/// <summary>The project's own pages, held against the code by its own assertions.</summary>
public sealed class PageTests
{
    private const string HowItDecides = "src/ClaimCheck/how-it-decides.md", Rules = "src/ClaimCheck/Rules/README.md";

    [Test]
    public void The_README_counts_the_rules() => Assert.That(Docs.File("README.md"), States.Value("rules", ClaimChecker.Default.Rules.Count));

    [Test]
    public void The_README_counts_the_report_formats() => Assert.That(Docs.File("README.md"), States.Value("report formats", ReportFormats.All.Count));

    [Test]
    public void The_README_counts_the_kinds_of_files() => Assert.That(Docs.File("README.md"), States.Value("kinds of files", FirstColumn("| | What is read | Where `line:column` points |").Count()));

    [Test]
    public void The_README_states_the_limits_of_files() => Assert.Multiple(() =>
    {
        Assert.That(Docs.File("README.md"), States.Value("a file may have", ReaderLimits.Default.FileBytes / 1024 / 1024, "MB"));
        Assert.That(Docs.File("README.md"), States.Value("characters", ReaderLimits.Default.TextLength).Within(Tolerance.Percent(5)));
    });

    [TestCase("README.md")]
    [TestCase(HowItDecides)]
    public void A_page_does_not_contradict_itself(string page) => Assert.That(Docs.File(page), Is.SelfConsistent);

    [Test]
    public void The_pages_do_not_contradict_each_other() => Assert.That(Docs.File("README.md"), Is.ConsistentWith(Docs.File(HowItDecides), Docs.File(Rules)));

    [Test]
    public void Every_wording_of_the_page_allows_what_it_says()
    {
        string[][] rows = [.. File.ReadAllLines(DocumentFiles.Find(HowItDecides)).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries))];
        Assert.That(rows, Has.Length.EqualTo(12));
        Assert.That(rows.Select(row => $"{row[1]}: {Quantity.Parse(row[1].Trim('`'))}"), Is.EqualTo(rows.Select(row => $"{row[1]}: {row[2]}")));
    }

    [Test]
    public void The_page_states_the_widths() => Assert.Multiple(() =>
    {
        ClaimCheckOptions options = ClaimCheckOptions.Default;
        Assert.That(Docs.File(HowItDecides), States.Value("to either side", options.AboutWidth * 100, "%"));
        Assert.That(Docs.File(HowItDecides), States.Value("no more than", options.WrittenPrecision * 100, "%"));
        Assert.That(Docs.File(HowItDecides), States.Value("factor", options.VagueFactor));
    });

    [Test]
    public void The_README_lists_every_report_format() =>
        Assert.That(FirstColumn("| `--format` | |"), Is.EqualTo(ReportFormats.All.Select(writer => writer.Name)));

    [TestCase("guide.md")]
    [TestCase("spec.md")]
    public void The_README_shows_the_pages_that_are_compared(string page) => Assert.That(Readme(), Does.Contain($"cat > {page} <<'END'\n{File.ReadAllText(DocumentFiles.Find(page))}END\n"));

    [Test]
    public void The_README_shows_the_failure_that_is_printed()
    {
        string message = FailureMessage.Of(Docs.File("guide.md"), Is.ConsistentWith(Docs.File("spec.md")));
        Assert.That(Readme(), Does.Contain(string.Concat(message.TrimEnd().Split('\n').Select(line => $"    {line}\n"))));
    }

    private static string Readme() => File.ReadAllText(DocumentFiles.Find("README.md")).ReplaceLineEndings("\n");

    /// <summary>The entries of a table by its head; one may name several.</summary>
    private static IEnumerable<string> FirstColumn(string head) => File.ReadAllLines(DocumentFiles.Find("README.md")).SkipWhile(line => line != head).Skip(2)
        .TakeWhile(line => line.StartsWith('|')).SelectMany(line => line.Split('|')[1].Split(',')).Select(name => name.Trim(' ', '`'));
}
