namespace ClaimCheck.Tests.Findings;

public sealed class FingerprintSetTests
{
    private const string Gazette = "Around 310 passengers were evacuated from the ferry Halvar.", Courier = "About 420 passengers were evacuated from the ferry Halvar.";

    [TestCase("\n\n\nA line above. " + Gazette)]
    [TestCase("Around 310 people, passengers all, were brought ashore from the ferry Halvar. All were evacuated.")]
    [TestCase("Around  310  passengers were evacuated from the ferry Halvar. The ferry Halvar has two decks.")]
    [TestCase("About the ferry Halvar: around 310 passengers were evacuated.")]
    public void It_stays_when_lines_move_and_other_words_change(string reworded) => Assert.That(Of(reworded, Courier), Is.EqualTo(Of(Gazette, Courier)));

    [TestCase("Around 320 passengers were evacuated from the ferry Halvar.")]
    [TestCase("Some 310 passengers were evacuated from the ferry Halvar.")]
    public void It_changes_with_the_words_of_a_claim(string other) => Assert.That(Of(other, Courier), Is.Not.EqualTo(Of(Gazette, Courier)));

    [Test]
    public void It_is_the_same_whatever_comes_first() => Assert.That(Of(new Document("b.txt", Courier), new Document("a.txt", Gazette)), Is.EqualTo(Of(Gazette, Courier)));

    [Test]
    public void A_file_is_one_file_however_its_folder_is_written() =>
        Assert.That(Of(new Document(".\\news\\a.txt", Gazette), new Document("b.txt", Courier)), Is.EqualTo(Of(new Document("news/a.txt", Gazette), new Document("./b.txt", Courier))));

    [Test]
    public void No_two_findings_of_a_report_have_the_same()
    {
        Finding finding = Conflict(new Document("a.txt", Gazette), new Document("b.txt", Courier));
        Report report = new([], [], [finding, finding], [finding]);
        string own = finding.Fingerprint;
        Assert.That(report.Findings.Concat(report.Candidates).Select(named => named.Fingerprint), Is.EqualTo(new[] { own, own + ":2", own + ":3" }));
    }

    private static string Of(string first, string second) => Of(new Document("a.txt", first), new Document("b.txt", second));

    private static string Of(params Document[] documents) => Conflict(documents).Fingerprint;

    private static Finding Conflict(params Document[] documents) => ClaimChecker.Default.Check(documents).Findings.Single(finding => finding.Verdict == Verdict.Conflict);
}
