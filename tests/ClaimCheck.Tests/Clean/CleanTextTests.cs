using System.Runtime.CompilerServices;

namespace ClaimCheck.Tests.Clean;

/// <summary>
/// Twenty texts of the kinds that people check (articles, manuals, notes, minutes, results), some about one thing in pairs, in which all is as it should be. They are full of what looks like a conflict:
/// parts and totals, changes, conversions, repeated frames with other values. Nothing may be found in them but agreements.
/// </summary>
public sealed class CleanTextTests
{
    private static IEnumerable<string> Files => Directory.GetFiles(Folder(), "*.txt").Concat(Directory.GetFiles(Folder(), "*.md")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    [Test]
    public void There_are_twenty() => Assert.That(Files.Count(), Is.EqualTo(20));

    [TestCaseSource(nameof(Files))]
    public void A_text_alone_holds_no_conflict(string file) => Assert.That(Conflicts(file), Is.Empty);

    [TestCase("01-dam-post.txt", "02-dam-courier.txt", 6)]
    [TestCase("03-election-herald.txt", "04-election-radio.txt", 6)]
    [TestCase("06-readme-lamp.md", "07-lamp-manual.md", 4)]
    [TestCase("16-fire.txt", "17-fire-agency.txt", 4)]
    public void Texts_about_one_thing_agree(string first, string second, int agreements)
    {
        Assert.That(Conflicts(first, second), Is.Empty);
        Assert.That(ClaimChecker.Default.Check([Read(first), Read(second)]).Findings, Has.Count.GreaterThanOrEqualTo(agreements));
    }

    [Test]
    public void Texts_on_other_things_are_not_held_against_each_other() => Assert.That(Conflicts([.. Files]), Is.Empty);

    private static IEnumerable<string> Conflicts(params string[] files) =>
        ClaimChecker.Default.Check([.. files.Select(Read)]).Findings.Where(finding => finding.Verdict == Verdict.Conflict).Select(finding => $"{finding.Rule} {finding.Message}");

    private static Document Read(string file) => new(file, File.ReadAllText(Path.Combine(Folder(), file))) { PublishedOn = new DateOnly(2026, 10, 1), Culture = "en-GB" };

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
