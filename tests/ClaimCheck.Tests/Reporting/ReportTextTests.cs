namespace ClaimCheck.Tests.Reporting;

public sealed class ReportTextTests
{
    [Test]
    public void A_finding_is_said_in_lines_of_one_row_each()
    {
        Report report = ClaimChecker.Default.Check(
        [
            new Document("a\u001b[31m.txt", "Around 310 passengers were evacuated from the ferry Halvar off Skarvik."),
            new Document("b.txt", "About 420 passengers were evacuated from the ferry Halvar off Skarvik."),
        ]);
        IReadOnlyList<string> lines = ReportText.LinesOf(report, report.Findings.Single());
        Assert.That(string.Concat(lines).Where(char.IsControl), Is.Empty);
        Assert.That(lines.Take(3), Is.EqualTo(new[]
        {
            "number-conflict, warning: passengers evacuated",
            "  a\\u001b[31m.txt:1:1  \"Around 310 passengers were evacuated from the ferry Halvar\"  279 to 341",
            "  b.txt:1:1            \"About 420 passengers were evacuated from the ferry Halvar\"   378 to 462",
        }));
    }

    [Test]
    public void Of_many_claims_the_first_are_said()
    {
        Report report = ClaimChecker.Default.Read([new Document("a.txt", "12 lamps. 13 chairs. 14 tables. 15 doors. 16 beds. 17 pots. 18 pans. 19 jugs. 20 cups. 21 mugs.")]);
        IReadOnlyList<string> lines = ReportText.LinesOf(report, report.Claims);
        Assert.That((lines.Count, lines[0], lines[^1]), Is.EqualTo((9, "  a.txt:1:1   \"12 lamps.\"   12", "  and 2 more claims")));
    }

    [Test]
    public void No_claim_is_no_line() => Assert.That(ReportText.LinesOf(ClaimChecker.Default.Read([]), Array.Empty<Claim>()), Is.Empty);

    [Test]
    public void Null_is_refused()
    {
        Report report = ClaimChecker.Default.Read([]);
        Assert.Multiple(() =>
        {
            Assert.That(() => ReportText.LinesOf(null!, Array.Empty<Claim>()), Throws.ArgumentNullException);
            Assert.That(() => ReportText.LinesOf(report, (Finding)null!), Throws.ArgumentNullException);
            Assert.That(() => ReportText.LinesOf(report, (IReadOnlyList<Claim>)null!), Throws.ArgumentNullException);
        });
    }
}
