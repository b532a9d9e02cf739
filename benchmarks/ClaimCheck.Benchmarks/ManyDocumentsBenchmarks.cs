using BenchmarkDotNet.Attributes;

namespace ClaimCheck.Benchmarks;

/// <summary>Checking many short tellings of the same events at once: time should grow with the number of documents, and not with its square.</summary>
[MemoryDiagnoser]
public class ManyDocumentsBenchmarks
{
    private Document[] _documents = [];

    [Params(5, 50, 500)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void WriteTexts() =>
        _documents = [.. Enumerable.Range(0, Documents).Select(n => new Document($"{n}.txt", NewsText.Of(2, n % 40)) { PublishedOn = new DateOnly(2031, 3, 18) })];

    [Benchmark]
    public int Check() => ClaimChecker.Default.Check(_documents).Findings.Count;
}
