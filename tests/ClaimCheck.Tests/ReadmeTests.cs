using System.Runtime.CompilerServices;

namespace ClaimCheck.Tests;

/// <summary>The quick start of the README is code that compiles and runs: what stands between the marks below is the README's block, word for word.</summary>
public sealed class ReadmeTests
{
    private const string Start = "// README starts", End = "// README ends";

    [Test]
    public void The_quick_start_runs()
    {
        using var console = new StringWriter();
        var before = Console.Out;
        Console.SetOut(console);
        try
        {
            // README starts
            var report = ClaimChecker.Default.Check(
            [
                new Document("gazette.txt", "Around 310 passengers were evacuated.") { PublishedOn = new DateOnly(2026, 3, 10) },
                new Document("courier.txt", "About 420 passengers were evacuated."),
            ]);
            foreach (Finding finding in report.Findings)
            {
                Console.WriteLine($"{finding.Severity} {finding.Rule}: {finding.Message}");
            }

            // README ends
            Assert.That(console.ToString(), Does.Contain("number-conflict: "));
        }
        finally
        {
            Console.SetOut(before);
        }
    }

    [Test]
    public void The_README_shows_the_code_that_runs() =>
        Assert.That(Block(File.ReadAllLines(FileBeside("../../README.md"))), Is.EqualTo(Compiled(File.ReadAllLines(FileBeside("ReadmeTests.cs")))));

    private static string Block(string[] readme) => string.Join('\n',
        readme.SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```").SkipWhile(line => line.StartsWith("using ", StringComparison.Ordinal) || line.Length == 0));

    private static string Compiled(string[] source)
    {
        var lines = source.SkipWhile(line => line.Trim() != Start).Skip(1).TakeWhile(line => line.Trim() != End).ToList();
        int indent = lines[0].Length - lines[0].TrimStart().Length;
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : "")).TrimEnd();
    }

    private static string FileBeside(string name, [CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, name);
}
