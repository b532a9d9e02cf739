using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Languages;

public class LanguageDetectorTests
{
    [TestCase("es", "La alcaldesa dijo que el puente se cerró el lunes y que las obras durarán tres meses.")]
    [TestCase("fr", "La maire a dit que le pont est fermé depuis lundi et que les travaux vont durer trois mois.")]
    [TestCase("de", "Die Bürgermeisterin sagte, dass die Brücke seit Montag gesperrt ist und die Arbeiten drei Monate dauern.")]
    [TestCase("it", "La sindaca ha detto che il ponte è chiuso da lunedì e che i lavori dureranno tre mesi.")]
    [TestCase("pt", "A prefeita disse que a ponte está fechada desde segunda e que as obras não vão durar mais de três meses.")]
    [TestCase("nl", "De burgemeester zei dat de brug sinds maandag dicht is en dat het werk drie maanden zal duren.")]
    [TestCase("sv", "Borgmästaren sade att bron är stängd sedan i måndags och att arbetet ska ta tre månader.")]
    public void A_sentence_tells_its_language(string tag, string text)
    {
        DocumentLanguage found = LanguageDetector.Detect(text);
        Assert.That((found.Tag, found.IsGiven, found.IsDefault), Is.EqualTo((tag, false, false)));
        Assert.That(found.Confidence, Is.InRange(DocumentLanguage.LeastConfidence, 1));
    }

    [TestCase("")]
    [TestCase("La Paz")]
    [TestCase("Hay 23 muertos.")]
    [TestCase("12,5 % 3.200 7 8 9")]
    [TestCase("De Gaulle, Von der Leyen, Da Silva, La Rochelle, Los Angeles")]
    [TestCase("Tables: a, b, c, d, e, f, n, l, s, t, y, o")]
    [TestCase("http://localhost/a/d/n/s/l/t?r=d&n=s&t=l&d=n&s=t&c=d&j=m")]
    public void What_says_too_little_stays_english(string text) => Assert.That(LanguageDetector.Detect(text).IsDefault);

    [TestCase("The mayor of La Paz said \"no es la hora\" on Monday, and the bridge will be closed for three months.")]
    [TestCase("Die Hard was in the list of films that were shown at the festival in Rio de Janeiro.")]
    public void English_with_foreign_words_stays_english(string text) => Assert.That(LanguageDetector.Detect(text).IsDefault);

    [Test]
    public void The_length_of_a_text_does_not_change_its_language() =>
        Assert.That(LanguageDetector.Detect(string.Concat(Enumerable.Repeat("El puente de la ciudad se cerró y las obras no han terminado. ", 5000))).Tag, Is.EqualTo("es"));

    [Test]
    public void A_report_says_which_language_was_read_and_how_that_is_known()
    {
        Report report = ClaimChecker.Default.Read(
        [
            new Document("a", "El puente de la ciudad se cerró y las obras no han terminado en 12 días."), new Document("b", "Zwölf Tage.") { Culture = "de-AT" }, new Document("c", "Kaksi.") { Culture = "fi" },
            new Document("d", "Twelve days."),
        ]);
        Assert.That(report.Languages.Select(language => (language.Tag, language.Name, language.IsGiven)), Is.EqualTo(new[] { ("es", "Spanish", false), ("de", "German", true), ("und", "digits only", true), ("en", "English", false) }));
        var json = new StringWriter();
        new JsonReportWriter().Write(report, json);
        Assert.That(json.ToString(), Does.Match("\"language\":\\s*{\\s*\"tag\":\\s*\"es\",\\s*\"given\":\\s*false,\\s*\"confidence\":").And.Match("\"tag\":\\s*\"de\",\\s*\"given\":\\s*true,\\s*\"confidence\":\\s*1\\b"));
        var table = new StringWriter();
        new ClaimTableWriter().Write(report, table);
        Assert.That(table.ToString(), Does.Contain("a: 1 claim, read in Spanish, detected with a confidence of").And.Contain("b: 1 claim, read in German, as given").And.Contain("c: 0 claims, read for its digits only").And.Contain("d: 1 claim\n"));
    }
}
