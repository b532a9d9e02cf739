using BenchmarkDotNet.Attributes;
using ClaimCheck.Languages;
using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Benchmarks;

/// <summary>From a text to its mentions of numbers and dates, and from a document to its claims.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private readonly ClaimReader _reader = new(ClaimCheckOptions.Default);
    private readonly Language _language = SupportedLanguages.Default;
    private readonly NumberRecognizer _numbers = new(SupportedLanguages.Default.Numbers, NumberFormat.English);
    private readonly DateRecognizer _dates = new(SupportedLanguages.Default.Dates, false);
    private readonly List<Mention> _mentions = [];
    private Document _document = new("a.txt", "");

    [Params(2, 20, 200)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void WriteText() => _document = new Document("a.txt", NewsText.Of(Kilobytes, 0)) { PublishedOn = new DateOnly(2031, 3, 18) };

    /// <summary>All of it: cutting, masking, numbers and dates.</summary>
    [Benchmark]
    public int Mentions()
    {
        using var text = new TokenizedText(_document.Text, _language.Sentences);
        bool[] masked = new TokenMask(_language.Masks).Of(text);
        _mentions.Clear();
        _dates.Recognize(text, masked, _mentions);
        _numbers.Recognize(text, masked, _mentions);
        return _mentions.Count;
    }

    [Benchmark]
    public int Claims() => _reader.Read(_document, 0).Claims.Count;
}
