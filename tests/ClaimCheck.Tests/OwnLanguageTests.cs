namespace ClaimCheck.Tests;

public sealed class OwnLanguageTests
{
    private static readonly OwnLanguage French = new("fr")
    {
        NumberWords = new Dictionary<string, decimal>
        {
            ["zéro"] = 0, ["un"] = 1, ["une"] = 1, ["deux"] = 2, ["trois"] = 3, ["quatre"] = 4, ["cinq"] = 5, ["six"] = 6, ["sept"] = 7, ["huit"] = 8, ["neuf"] = 9, ["dix"] = 10, ["onze"] = 11, ["douze"] = 12,
            ["vingt"] = 20, ["trente"] = 30, ["quarante"] = 40, ["cinquante"] = 50, ["soixante"] = 60, ["cent"] = 100, ["cents"] = 100, ["mille"] = 1000, ["million"] = 1_000_000, ["millions"] = 1_000_000,
        },
        OrdinalWords = new Dictionary<string, decimal> { ["troisième"] = 3 },
        Months = new Dictionary<string, int> { ["janvier"] = 1, ["mars"] = 3 },
        Weekdays = new Dictionary<string, DayOfWeek> { ["lundi"] = DayOfWeek.Monday },
        Hedges = new Dictionary<string, Hedge> { ["environ"] = Hedge.About, ["plus de"] = Hedge.MoreThan, ["presque"] = Hedge.Nearly },
        Units = new Dictionary<string, string> { ["kilomètres"] = "km", ["heures"] = "h" },
    };

    private static readonly OwnLanguage Spanish = new("es") { Months = new Dictionary<string, int> { ["enero"] = 1 }, DateLinks = ["de"] };

    private static readonly OwnLanguage Dutch = new("nl") { NumberWords = new Dictionary<string, decimal> { ["tien"] = 10, ["honderd"] = 100 }, NumberLinks = ["en"] };

    private static readonly ClaimChecker Checker = new(new ClaimCheckOptions { Languages = [French, Spanish, Dutch] });

    [TestCase("Deux passagers sont morts.", "fr", "Deux | 2")]
    [TestCase("Il y avait vingt-deux bateaux.", "fr", "vingt-deux | 22")]
    [TestCase("Er kwamen honderd en tien boten.", "nl-BE", "honderd en tien | 107.8 to under 112.2")]
    [TestCase("Environ trois cent dix passagers étaient à bord.", "fr", "Environ trois cent dix | 279 to 341")]
    [TestCase("Plus de 30 000 passagers sont venus.", "fr", "Plus de 30 000 | over 30,000")]
    [TestCase("Presque deux cents mille personnes", "fr", "Presque deux cents mille | 180,000 to 200,000")]
    [TestCase("Le navire a fait cinq kilomètres en deux heures.", "fr", "cinq kilomètres | 4.9 to under 5.1 km; deux heures | 2 h")]
    [TestCase("C'est le troisième bateau.", "fr-CH", "troisième | 3")]
    [TestCase("Le lundi 21 janvier 2026, il pleuvait.", "fr", "lundi 21 janvier 2026 | 21 January 2026; lundi | a Monday; 21 janvier 2026 | 21 January 2026")]
    [TestCase("En mars 2026, il pleuvait.", "fr", "mars 2026 | March 2026")]
    [TestCase("El 21 de enero de 2026 llovió.", "es", "21 de enero de 2026 | 21 January 2026")]
    [TestCase("Llegaron 2.200 presos.", "es", "2.200 | 2,156 to under 2,244")]
    [TestCase("Two passengers died on January 3.", "en", "Two | 2; January 3 | 3 January, the year open")]
    [TestCase("Two passengers died.", "fr", "")]
    public void Its_words_are_read(string text, string culture, string expected) => Assert.That(
        string.Join("; ", Checker.Read([new Document("a.txt", text) { Culture = culture }]).Claims.Select(claim => $"{claim.Text} | {claim.Quantity}")), Is.EqualTo(expected));

    [Test]
    public void What_it_reads_is_compared_with_other_languages()
    {
        Report report = Checker.Check([new Document("a.txt", "Environ trois cent dix passagers du ferry Halvar ont quitté Skarvik.") { Culture = "fr" }, new Document("b.txt", "Some 315 passengers of the ferry Halvar left Skarvik.")]);
        Assert.That(report.Findings.Select(finding => finding.Verdict), Is.EqualTo(new[] { Verdict.Agreement }));
    }

    [Test]
    public void Without_it_the_words_are_words() => Assert.That(ClaimChecker.Default.Read([new Document("a.txt", "Kaksi matkustajaa kuoli.") { Culture = "fi" }]).Claims, Is.Empty);

    [Test]
    public void What_is_no_language_is_refused() => Assert.Multiple(() =>
    {
        Assert.That(() => new OwnLanguage("fr-CH"), Throws.ArgumentException.With.Message.StartsWith("\"fr-CH\" is no primary subtag of a language"));
        Assert.That(() => new OwnLanguage("es") { NumberWords = new Dictionary<string, decimal> { ["quinientos"] = 500 } }, Throws.ArgumentException.With.Message.StartsWith("No number is built of 500: \"quinientos\"."));
        Assert.That(() => new OwnLanguage("es") { NumberWords = new Dictionary<string, decimal> { ["dos mil"] = 2 } }, Throws.ArgumentException.With.Message.StartsWith("\"dos mil\" is no word."));
        Assert.That(() => new OwnLanguage("es") { Months = new Dictionary<string, int> { ["enero"] = 13 } }, Throws.ArgumentException.With.Message.StartsWith("There is no month 13: \"enero\"."));
        Assert.That(() => new OwnLanguage("es") { Hedges = new Dictionary<string, Hedge> { ["unos"] = Hedge.Vague } }, Throws.ArgumentException);
        Assert.That(() => new OwnLanguage("es") { Units = new Dictionary<string, string> { ["pasos"] = "paso" } }, Throws.ArgumentException.With.Message.StartsWith("There is no unit paso: \"pasos\"."));
        Assert.That(() => new OwnLanguage("es") { Months = null! }, Throws.ArgumentNullException);
        Assert.That(() => new ClaimCheckOptions { Languages = [null!] }, Throws.ArgumentNullException);
    });
}
