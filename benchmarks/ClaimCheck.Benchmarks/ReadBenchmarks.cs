using BenchmarkDotNet.Attributes;

namespace ClaimCheck.Benchmarks;

/// <summary>From a document to its claims.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private readonly ClaimReader _reader = new(ClaimCheckOptions.Default);
    private Document _document = new("a.txt", "");

    [Params(2, 20, 200)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void WriteText() => _document = new Document("a.txt", NewsText.Of(Kilobytes, 0)) { PublishedOn = new DateOnly(2031, 3, 18) };

    [Benchmark]
    public int Claims() => _reader.Read(_document, 0).Claims.Count;
}
