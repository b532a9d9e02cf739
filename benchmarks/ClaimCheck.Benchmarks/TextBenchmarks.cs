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

    /// <summary>Every character that is not white space is of exactly one token.</summary>
    [GlobalSetup]
    public void WriteText()
    {
        _text = NewsText.Of(Kilobytes, 0);
        using var text = new TokenizedText(_text, SupportedLanguages.Default.Sentences);
        int ofTokens = 0;
        foreach (Token token in text.Tokens)
        {
            ofTokens += token.Length;
        }

        if (ofTokens != _text.Count(c => !char.IsWhiteSpace(c)))
        {
            throw new InvalidOperationException($"{ofTokens} characters in tokens.");
        }
    }

    [Benchmark]
    public int Cut()
    {
        using var text = new TokenizedText(_text, SupportedLanguages.Default.Sentences);
        return text.Sentences.Length;
    }
}
