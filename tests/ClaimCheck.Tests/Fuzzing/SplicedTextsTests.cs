using System.Text.Json;
using System.Xml.Linq;
using ClaimCheck.Tests.Reporting;

namespace ClaimCheck.Tests.Fuzzing;

/// <summary>Whatever the text: no exception, spans that lie in it and are its words, ends in order, reports that are well-formed and the same twice.</summary>
public sealed class SplicedTextsTests
{
    [Test]
    public void Nothing_breaks([Range(1, 4)] int seed) => Run(seed, 60);

    /// <summary>About ten million characters.</summary>
    [Test]
    [Explicit("takes minutes")]
    public void Nothing_breaks_for_long([Range(100, 109)] int seed) => Run(seed, 5000);

    /// <summary>Each was an exception or a hang once.</summary>
    [TestCase("On ٣7916251 and 201919１２ it rained.", TestName = "eight digits of two scripts")]
    [TestCase("At 24:٣0 and 24:0３ May they left; at 12:٣٠ p.m. too.", TestName = "minutes of two scripts")]
    [TestCase("0/1-11/2/2017", TestName = "a day before the first")]
    [TestCase("It took 8162514264337593543950310000 centuries, or between 5 and 8162514264337593543950310000 centuries.", TestName = "more years than a decimal holds")]
    [TestCase("A loss of 0.0000000000000000000000000001 and -0.0000000000000000000000000001 was seen.", TestName = "values with no step between them")]
    [TestCase("8^62 and 7922816251426433759354395033.5 tons, 79228162514264337593543950335h and a half, 20181/0 or 9228162514264337593543950335 of it", TestName = "products that no decimal holds")]
    public void What_broke_once_does_not(string text)
    {
        foreach (string culture in new[] { "en-US", "de-DE" })
        {
            Examine([new Document("a.txt", text) { Culture = culture }, new Document("b.txt", text.Replace("-0.0", "0.0", StringComparison.Ordinal)) { Culture = culture }], true);
        }
    }

    private static void Run(int seed, int cases)
    {
        var texts = new SplicedTexts(seed);
        for (int n = 0; n < cases; n++)
        {
            Document[] documents = texts.NextDocuments();
            try
            {
                Examine(documents, n % 6 == 0);
            }
            catch (Exception exception) when (exception is not AssertionException)
            {
                Assert.Fail($"{exception}\n{JsonSerializer.Serialize(documents.Select(document => new { document.Text, document.Culture, document.PublishedOn }))}");
            }
        }
    }

    private static void Examine(Document[] documents, bool inAllFormats)
    {
        Report report = ClaimChecker.Default.Check(documents);
        foreach (Claim claim in report.Claims)
        {
            string text = documents[claim.Source.Index].Text;
            Assert.That(text[claim.Span.Start..claim.Span.End], Is.EqualTo(claim.Text));
            Assert.That(claim.Quantity.Range is { Low: { } low, High: { } high } && low > high, Is.False, claim.Text);
        }

        foreach (IReportWriter writer in inAllFormats ? ReportFormats.All : [])
        {
            string written = writer.Written(report);
            Assert.That(writer.Written(ClaimChecker.Default.Check(documents)), Is.EqualTo(written), writer.Name);
            Assert.That(written, Does.Not.Contain('\u001b').And.Not.Contain('\0'), writer.Name);
            AssertWellFormed(writer.Name, written);
        }
    }

    private static void AssertWellFormed(string format, string written)
    {
        switch (format)
        {
            case "json" or "sarif":
                using (JsonDocument.Parse(written))
                {
                    break;
                }

            case "html" or "markdown":
                Assert.That(written, Does.Not.Contain("<script>alert"));
                break;
            case "junit":
                XDocument.Parse(written);
                break;
        }
    }
}
