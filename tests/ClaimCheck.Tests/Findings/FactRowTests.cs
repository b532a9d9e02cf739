namespace ClaimCheck.Tests.Findings;

public sealed class FactRowTests
{
    [TestCase("310 || 420 || 310", "310, 420 *, 310")]
    [TestCase("310 || 420 || 530", "310 *, 420 *, 530 *")]
    [TestCase("310 || 310 || 310", "310, 310, 310")]
    [TestCase("310 || 420 || none", "310 *, 420 *, -")]
    [TestCase("310 || 310 || none", "310, 310, -")]
    [TestCase("about 310 || 320 || 300", "about 310, 320, 300")]
    public void A_row_says_who_says_what_who_is_silent_and_who_stands_alone(string counts, string expected)
    {
        FactRow row = Check(counts).Facts.Single();
        Assert.That(string.Join(", ", Enumerable.Range(0, 3).Select(document => Text(row.Of(document)))), Is.EqualTo(expected));
    }

    [Test]
    public void Of_two_documents_there_is_no_matrix() => Assert.That(Check("310 || 420").Facts, Is.Empty);

    private static string Text(FactSource? cell) => cell is null ? "-" : string.Join("; ", cell.Claims.Select(claim => claim.Text)) + (cell.StandsAlone ? " *" : "");

    private static Report Check(string counts) => ClaimChecker.Default.Check(
        [.. counts.Split(" || ").Select((count, index) => new Document($"{index}", count == "none" ? "All is well." : $"In all, {count} passengers were evacuated from the ferry Halvar."))]);
}
