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
            string output = console.ToString().TrimEnd();
            Assert.That(File.ReadAllText(FileBeside("../../README.md")), Does.Contain($"`dotnet run` says `{output}`"));
        }
        finally
        {
            Console.SetOut(before);
        }
    }

    [Test]
    public void The_values_are_read_and_compared()
    {
        using var console = new StringWriter();
        var before = Console.Out;
        Console.SetOut(console);
        try
        {
            // README starts
            Quantity stated = Quantity.Parse("about 7,000"), counted = Quantity.Of(6_800);
            Console.WriteLine(stated);                                    // 6,300 to 7,700
            Console.WriteLine(stated.CompareWith(counted).Relation);      // Overlap
            Console.WriteLine(Quantity.Parse("last month", publishedOn: new DateOnly(2026, 3, 10)).Resolved);   // 2026-02
            // README ends
            Assert.That(console.ToString().ReplaceLineEndings("\n"), Is.EqualTo("6,300 to 7,700\nOverlap\n2026-02\n"));
        }
        finally
        {
            Console.SetOut(before);
        }
    }

    [TestCase(0, "ReadmeTests.cs", 0)]
    [TestCase(1, "ReadmeTests.cs", 1)]
    [TestCase(2, "../ClaimCheck.NUnit.Tests/ReadmeSample.cs", 0)]
    [TestCase(3, "Rules/OwnRuleTests.cs", 0)]
    [TestCase(4, "Rules/OwnRuleTests.cs", 1)]
    public void The_README_shows_the_code_that_runs(int block, string file, int part) =>
        Assert.That(Blocks(File.ReadAllLines(FileBeside("../../README.md")))[block], Is.EqualTo(Compiled(File.ReadAllLines(FileBeside(file)))[part]));

    [Test]
    public void No_code_of_the_README_is_left_uncompiled() => Assert.That(Blocks(File.ReadAllLines(FileBeside("../../README.md"))), Has.Count.EqualTo(5));

    /// <summary>The C# blocks without what they open.</summary>
    private static List<string> Blocks(string[] readme)
    {
        var blocks = new List<string>();
        for (int i = 0; i < readme.Length; i++)
        {
            if (readme[i] == "```csharp")
            {
                blocks.Add(string.Join('\n', readme.Skip(i + 1).TakeWhile(line => line != "```").SkipWhile(line => line.StartsWith("using ", StringComparison.Ordinal) || line.Length == 0)));
            }
        }

        return blocks;
    }

    private static List<string> Compiled(string[] source)
    {
        var parts = new List<string>();
        for (int i = 0; i < source.Length; i++)
        {
            if (source[i].Trim() == Start)
            {
                var lines = source.Skip(i + 1).TakeWhile(line => line.Trim() != End).ToList();
                int indent = lines[0].Length - lines[0].TrimStart().Length;
                parts.Add(string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : "")).TrimEnd());
            }
        }

        return parts;
    }

    private static string FileBeside(string name, [CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, name);
}
