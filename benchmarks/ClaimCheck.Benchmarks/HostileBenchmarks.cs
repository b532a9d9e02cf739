using BenchmarkDotNet.Attributes;

namespace ClaimCheck.Benchmarks;

/// <summary>Checking two equal texts that nobody wrote to be read: a row of one number, one sentence over and over, one sentence that never ends.</summary>
[MemoryDiagnoser]
public class HostileBenchmarks
{
    private Document[] _two = [];

    [Params("3 ", "Walter Quimby said that 37 men met 4 dogs in Brimsea. ", "37 men and 4 dogs, ")]
    public string Piece { get; set; } = "";

    [Params(1000, 2000, 4000)]
    public int Times { get; set; }

    [GlobalSetup]
    public void WriteTexts()
    {
        string text = string.Concat(Enumerable.Repeat(Piece, Times));
        _two = [new Document("a.txt", text), new Document("b.txt", text)];
        IReadOnlyList<Claim> claims = ClaimChecker.Default.Check(_two).Claims;
        if (claims.Count < Times || claims.Count(claim => claim.Source.Index == 0) * 2 != claims.Count)
        {
            throw new InvalidOperationException($"{claims.Count} claims, not as many in each of two equal texts.");
        }
    }

    [Benchmark]
    public int Check() => ClaimChecker.Default.Check(_two).Claims.Count;
}
