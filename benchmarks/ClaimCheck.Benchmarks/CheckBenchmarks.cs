using BenchmarkDotNet.Attributes;

namespace ClaimCheck.Benchmarks;

/// <summary>The whole way: listing the claims of one document, and checking two tellings of the same events.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private Document[] _one = [], _two = [];

    [Params(4, 20, 200)]
    public int Kilobytes { get; set; }

    /// <summary>Two tellings of the same events agree.</summary>
    [GlobalSetup]
    public void WriteTexts()
    {
        var published = new DateOnly(2031, 3, 18);
        _two = [new Document("a.txt", NewsText.Of(Kilobytes, 0)) { PublishedOn = published }, new Document("b.txt", NewsText.Of(Kilobytes, 1)) { PublishedOn = published }];
        _one = [_two[0]];
        IReadOnlyList<Finding> findings = ClaimChecker.Default.Check(_two).Findings;
        if (!findings.Any(finding => finding.Verdict == Verdict.Agreement))
        {
            throw new InvalidOperationException("Two tellings of one event agree on nothing.");
        }
    }

    [Benchmark]
    public int OneDocument() => ClaimChecker.Default.Check(_one).Claims.Count;

    [Benchmark]
    public int TwoDocuments() => ClaimChecker.Default.Check(_two).Findings.Count;
}
