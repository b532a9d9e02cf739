using BenchmarkDotNet.Attributes;
using ClaimCheck.Languages;
using ClaimCheck.Text;

namespace ClaimCheck.Benchmarks;

/// <summary>Cutting a text into tokens and sentences.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private string _text = "";

    [Params(2, 20, 200)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void WriteText() => _text = NewsText.Of(Kilobytes, 0);

    [Benchmark]
    public int Cut()
    {
        using var text = new TokenizedText(_text, SupportedLanguages.Default.Sentences);
        return text.Sentences.Length;
    }
}
