namespace ClaimCheck.Tests.Reporting.GitHub;

public sealed class GitHubReportWriterTests
{
    [Test]
    public void A_conflict_is_an_annotation_at_its_first_claim() => Assert.That(new GitHubReportWriter().Written(HandMade.Example()), Is.EqualTo(
        "::warning file=000_notes_from_the_harbour.txt,line=2,col=20,endColumn=41,title=number-conflict%3A guests arrived so far::guests: who says what."
        + "%0A000_notes_from_the_harbour.txt:2:20: around three thousand%0A001_ledger_of_the_island.txt:1:33: around 2,200\nclaimcheck: 1 disagreement\n"));

    [Test]
    public void What_is_ignored_is_counted_and_what_holds_nothing_back_is_a_notice()
    {
        string[] lines = new GitHubReportWriter().Written(HandMade.Ignoring()).Split('\n');
        Assert.That(lines[0], Is.EqualTo("::notice file=000_notes_from_the_harbour.txt,line=3,col=1,title=claimcheck::the comment that ignores all rules (a plan) holds nothing back"));
        Assert.That(lines[3], Is.EqualTo("::notice title=claimcheck::the entry \"boats\" of the baseline (gone) holds nothing back"));
        Assert.That(lines[4], Is.EqualTo("claimcheck: 0 disagreements, 2 ignored"));
    }

    [Test]
    public void Ten_are_shown_and_the_total_is_told()
    {
        string[] lines = new GitHubReportWriter().Written(HostileReport.Make(14)).Split('\n');
        Assert.That(lines.Count(line => line.StartsWith("::warning ", StringComparison.Ordinal)), Is.EqualTo(10));
        Assert.That(lines[^2], Is.EqualTo("claimcheck: 14 disagreements, the 10 most severe of them annotated"));
    }

    [Test]
    public void Severities_have_their_words()
    {
        Report report = HandMade.Example();
        var all = new Report(report.Documents, report.Claims, [.. new[] { Severity.Error, Severity.Note }.Select(severity => report.Findings[0] with { Severity = severity })], []);
        Assert.That(new GitHubReportWriter().Written(all).Split('\n').Select(line => line.Split(' ')[0]), Is.EqualTo(new[] { "::error", "::notice", "claimcheck:", "" }));
    }

    [Test]
    public void Words_of_others_are_no_commands()
    {
        string[] lines = new GitHubReportWriter().Written(HostileReport.Make()).Split('\n', '\r');
        Assert.That(lines, Has.Length.EqualTo(3));
        Assert.That(lines[0], Does.StartWith("::warning file=").And.Contain("%250A").And.Contain("%3A%3Aerror file=a%3A%3A%2C"));
        string properties = lines[0][2..lines[0].IndexOf("::", 2, StringComparison.Ordinal)];
        Assert.That(properties.Split(',').Select(property => property.Split('=')[0]), Is.EqualTo(new[] { "warning file", "line", "endLine", "title" }));
    }
}
