using System.Text.Json;

namespace ClaimCheck.Cli.Tests.Fuzzing;

/// <summary>Whatever the lines of a batch: each is answered on one line of JSON, in order, the same twice, and the exit status says whether all were cases.</summary>
public sealed class MutatedLinesTests
{
    private const int LinesOfBatch = 50;

    private static readonly string[] Good =
    [
        """{"id":"a","documents":[{"name":"a.txt","text":"About 310 passengers were evacuated from the ferry.","publishedOn":"2026-03-11","culture":"en"},{"name":"b.txt","text":"Around 420 passengers were evacuated from the ferry."}]}""",
        """{"id":7,"documents":[{"name":"x","text":"Fünf Boote, 3.000 € – \u201eviel\u201c.","culture":"de","publishedOn":null}],"more":{"z":[1,2,{"y":null}]}}""",
        """{"documents":[{"name":"","text":""}]}""",
    ];

    [Test]
    public void Each_line_is_answered([Range(1, 4)] int seed) => Run(seed, 6);

    /// <summary>About ten million characters.</summary>
    [Test]
    [Explicit("takes minutes")]
    public void Each_line_is_answered_for_long([Range(100, 109)] int seed) => Run(seed, 120);

    private static void Run(int seed, int batches)
    {
        var mutated = new MutatedJson(seed, Good);
        for (int n = 0; n < batches; n++)
        {
            string[] lines = [.. Enumerable.Range(0, LinesOfBatch).Select(_ => mutated.Next())];
            string input = string.Join('\n', lines) + "\n";
            CliRun run = CliRun.Batch(input);
            Assert.That((run.Error, run.Lines.Length), Is.EqualTo(("", lines.Count(line => line.Trim(' ', '\t', '\r').Length > 0))), input);
            Assert.That(run.Status, Is.EqualTo(run.Lines.Any(IsError) || run.Lines.Any(HasWarnings) ? 3 : 0), input);
            Assert.That(run.Output, Does.Not.Contain("internal error"), input);
            Assert.That(CliRun.Batch(input), Is.EqualTo(run), input);
        }
    }

    private static bool IsError(string line)
    {
        using var answer = JsonDocument.Parse(line);
        return answer.RootElement.TryGetProperty("error", out _);
    }

    private static bool HasWarnings(string line)
    {
        using var answer = JsonDocument.Parse(line);
        return answer.RootElement.TryGetProperty("warnings", out _);
    }
}
