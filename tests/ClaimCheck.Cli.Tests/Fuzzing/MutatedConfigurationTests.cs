using System.Text;
using ClaimCheck.Cli.Configuration;

namespace ClaimCheck.Cli.Tests.Fuzzing;

/// <summary>Whatever the configuration: settings, or one line a problem that begins with the file and a place in it.</summary>
public sealed class MutatedConfigurationTests
{
    private static readonly string[] Good =
    [
        """{ "rules": { "self-contradiction": "off", "date-conflict": "warning" }, "failOn": "error", "widths": { "about": 0.2, "nearly": 0.05, "writtenPrecision": 0, "boundReach": 1, "vagueFactor": 3 }, "tolerance": { "share": 0.05, "days": 2 } }""",
        """{ "documents": [ { "name": "news/*.txt", "publishedOn": "2026-01-30", "culture": "en-GB" } ], "reference": "spec.md", "baseline": "known.json" }""",
        """{ "vocabulary": { "synonyms": [["ferry", "vessel"]], "names": [["United Nations", "UN"]], "units": [{ "symbol": "fur", "names": ["furlong"], "of": "m", "factor": 201.168 }], "neverJoin": [["requests", "responses"]] } }""",
        "{}",
    ];

    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public void Each_is_read_or_refused([Range(1, 4)] int seed) => Run(seed, 400);

    /// <summary>About ten million characters.</summary>
    [Test]
    [Explicit("takes minutes")]
    public void Each_is_read_or_refused_for_long([Range(100, 109)] int seed) => Run(seed, 6000);

    private void Run(int seed, int texts)
    {
        var mutated = new MutatedJson(seed, Good);
        for (int n = 0; n < texts; n++)
        {
            string text = mutated.Next(), file = _folder.At($"claimcheck-{seed}.json");
            File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
            try
            {
                ClaimCheckOptions options = ConfigurationFile.Read(file).Options;
                if (n % 20 == 0)
                {
                    // What was read can be used.
                    Assert.That(() => new ClaimChecker(options).Check([new Document("a", "A fur of 3 ferries.")]), Throws.Nothing, text);
                }
            }
            catch (ConfigurationException exception)
            {
                Assert.That(exception.Lines, Is.Not.Empty, text);
                Assert.That(exception.Lines.Where(line => !line.StartsWith($"{file}:", StringComparison.Ordinal) || line.Contains('\n', StringComparison.Ordinal) || line.Contains('\u001b', StringComparison.Ordinal)), Is.Empty, text);
            }
        }
    }
}
