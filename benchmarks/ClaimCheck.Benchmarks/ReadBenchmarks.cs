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

    /// <summary>Each claim is a piece of the text, and there are as many as its sentences state.</summary>
    [GlobalSetup]
    public void WriteText()
    {
        _document = new Document("a.txt", NewsText.Of(Kilobytes, 0)) { PublishedOn = new DateOnly(2031, 3, 18) };
        IReadOnlyList<Claim> claims = _reader.Read(_document, 0).Claims;
        if (claims.Count < 10 * Kilobytes || claims.Any(claim => _document.Text[claim.Span.Start..claim.Span.End] != claim.Text))
        {
            throw new InvalidOperationException($"{claims.Count} claims, or one that is not in the text.");
        }
    }

    [Benchmark]
    public int Claims() => _reader.Read(_document, 0).Claims.Count;
}
