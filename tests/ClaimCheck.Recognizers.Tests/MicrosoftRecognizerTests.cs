using ClaimCheck.Recognizers.Models;
using Microsoft.Recognizers.Text;

namespace ClaimCheck.Recognizers.Tests;

public sealed class MicrosoftRecognizerTests
{
    private static readonly DateOnly Day = new(2026, 3, 10);

    private static readonly Document[] Articles =
    [
        new("gazette.txt", "Around 310 passengers were evacuated from the ferry Halvarin off Skarvik on March 9. The fire was put out by nine in the evening. The damage is about 2.5 million euros, and 48 percent of the deck is lost.") { PublishedOn = Day },
        new("courier.txt", "Around 420 passengers were evacuated from the ferry Halvarin off Skarvik on the ninth of March. Two and a half hours went by. The damage is 2.5 million euros; nearly half of the deck is lost.") { PublishedOn = Day },
    ];

    [TestCase(false)]
    [TestCase(true)]
    public void It_gives_the_librarys_verdicts(bool isBeside)
    {
        var checker = new ClaimChecker(new ClaimCheckOptions { Recognizers = [new MicrosoftRecognizer("en") { IsBeside = isBeside, TimeLimit = TimeSpan.FromMinutes(1) }] });
        Assert.That(VerdictsOf(checker), Is.EqualTo(VerdictsOf(ClaimChecker.Default)));
        Assert.That(VerdictsOf(checker).Select(verdict => verdict.Split(' ')[0]).Distinct(), Is.EquivalentTo(new[] { "Agreement", "Conflict" }));
    }

    [Test]
    public void Beside_the_library_it_leaves_what_it_does_not_read_to_it()
    {
        var beside = new ClaimChecker(new ClaimCheckOptions { Recognizers = [new MicrosoftRecognizer("en") { IsBeside = true, TimeLimit = TimeSpan.FromMinutes(1) }] });
        Assert.That(beside.Read([new Document("a.txt", "It cost $4bn, and 12 boats sank.")]).Claims.Select(claim => claim.Text), Is.EqualTo(new[] { "$4bn", "12" }));
    }

    [TestCase("fr", true)]
    [TestCase("fr-CA", true)]
    [TestCase("en", false)]
    [TestCase(null, false)]
    [TestCase("de", false)]
    public void It_reads_documents_of_its_languages(string? culture, bool reads)
    {
        var recognizer = new MicrosoftRecognizer("fr");
        var document = new Document("a.txt", "12 bateaux") { Culture = culture };
        Assert.That((recognizer.Replaces(document), recognizer.Recognize(document).Any()), Is.EqualTo((reads, reads)));
    }

    [Test]
    public void A_document_without_a_culture_is_English() => Assert.That(new MicrosoftRecognizer("en-GB").Replaces(new Document("a.txt", "")));

    [TestCase("xx")]
    [TestCase("")]
    [TestCase("bg")]
    public void A_language_that_it_does_not_know_is_refused(string culture) => Assert.That(() => new MicrosoftRecognizer(culture), Throws.ArgumentException);

    [Test]
    public void No_language_is_refused() => Assert.That(() => new MicrosoftRecognizer(), Throws.ArgumentException);

    [Test]
    public void Every_language_but_one_without_numbers_is_known() =>
        Assert.That(Culture.GetSupportedCultureCodes().Select(CultureTag.LanguageOf).Distinct().Except(CultureTag.Languages), Is.EqualTo(new[] { "bg" }));

    [TestCaseSource(nameof(Languages))]
    public void A_language_reads_digits(string language) => Assert.That(Reading.ClaimsOf("(27)", language).Select(claim => claim.Quantity.Nominal), Is.EqualTo(new decimal?[] { 27 }));

    [Test]
    public void Threads_read_the_same_as_one()
    {
        string[] texts = [.. Enumerable.Range(1, 40).Select(n => $"About {n * 37} boats sank on {(n % 28) + 1} March 2026, {n} percent of the fleet.")];
        string[] alone = [.. texts.Select(text => Reading.Of(text))];
        string[] together = [.. texts.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(text => Reading.Of(text))];
        Assert.That(together, Is.EqualTo(alone));
    }

    private static IEnumerable<string> Languages => CultureTag.Languages.Order();

    private static string[] VerdictsOf(ClaimChecker checker) =>
        [.. checker.Check(Articles).Findings.Select(finding => $"{finding.Verdict} {finding.Rule} {string.Join(" | ", finding.Positions.Select(position => string.Join(" = ", position.Claims.Select(claim => claim.Quantity))))}").Order()];
}
