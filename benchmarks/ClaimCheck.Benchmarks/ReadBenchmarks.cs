using BenchmarkDotNet.Attributes;
using ClaimCheck.Languages;
using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Benchmarks;

/// <summary>From a cut text to mentions, and from a document to its claims.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private readonly ClaimReader _reader = new(ClaimCheckOptions.Default);
    private readonly Language _language = SupportedLanguages.Default;
    private readonly NumberRecognizer _numbers = new(SupportedLanguages.Default.Numbers, NumberFormat.English);
    private Document _document = new("a.txt", "");
    private TokenizedText _text = new("", SupportedLanguages.Default.Sentences);

    [Params(2, 20, 200)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void WriteText()
    {
        _document = new Document("a.txt", NewsText.Of(Kilobytes, 0)) { PublishedOn = new DateOnly(2031, 3, 18) };
        _text = new TokenizedText(_document.Text, _language.Sentences);
    }

    [Benchmark]
    public int Numbers()
    {
        var mentions = new List<Mention>();
        _numbers.Recognize(_text, new TokenMask(_language.Numbers.Context).Of(_text), mentions);
        return mentions.Count;
    }

    [Benchmark]
    public int Claims() => _reader.Read(_document, 0).Claims.Count;
}
