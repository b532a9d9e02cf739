using System.Buffers;
using BenchmarkDotNet.Attributes;
using ClaimCheck.Languages;
using ClaimCheck.Quantities;
using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Benchmarks;

/// <summary>From a text to its mentions of numbers and dates, each recognizer alone and both, and on to quantities. The text is cut and masked in each.</summary>
[MemoryDiagnoser]
public class RecognitionBenchmarks
{
    private readonly Language _language = SupportedLanguages.Default;
    private readonly TokenMask _mask = new(SupportedLanguages.Default.Masks);
    private readonly NumberRecognizer _numbers = new(SupportedLanguages.Default.Numbers, NumberFormat.English);
    private readonly DateRecognizer _dates = new(SupportedLanguages.Default.Dates, false);
    private readonly QuantityReader _quantities =
        new(SupportedLanguages.Default.Hedges, SupportedLanguages.Default.Units, SupportedLanguages.Default.Dates, ComparisonWidths.Default);
    private readonly List<Mention> _foundDates = [], _foundNumbers = [];
    private string _text = "";

    [Params(3, 200, 2000)]
    public int Kilobytes { get; set; }

    /// <summary>A long text states what its paragraphs state.</summary>
    [GlobalSetup]
    public void WriteText()
    {
        _text = NewsText.Of(Kilobytes, 0);
        int ofParagraphs = _text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Sum(MentionsIn);
        if (MentionsIn(_text) != ofParagraphs || ofParagraphs < 10 * Kilobytes)
        {
            throw new InvalidOperationException($"{MentionsIn(_text)} mentions in the whole, {ofParagraphs} in its paragraphs.");
        }
    }

    [Benchmark]
    public int Numbers() => Recognize(_text, false, true);

    [Benchmark]
    public int Dates() => Recognize(_text, true, false);

    [Benchmark(Baseline = true)]
    public int NumbersAndDates() => Recognize(_text, true, true);

    [Benchmark]
    public int Quantities()
    {
        using var text = new TokenizedText(_text, _language.Sentences);
        Recognize(text, true, true);
        return _quantities.Read(text, OverlapPolicy.Resolve(_foundDates, _foundNumbers), null).Count;
    }

    private int MentionsIn(string text) => Recognize(text, true, true);

    private int Recognize(string characters, bool dates, bool numbers)
    {
        using var text = new TokenizedText(characters, _language.Sentences);
        return Recognize(text, dates, numbers);
    }

    private int Recognize(TokenizedText text, bool dates, bool numbers)
    {
        _foundDates.Clear();
        _foundNumbers.Clear();
        bool[] masks = ArrayPool<bool>.Shared.Rent(text.Count);
        Span<bool> masked = masks.AsSpan(0, text.Count);
        _mask.Mark(text, masked);
        if (dates)
        {
            _dates.Recognize(text, masked, _foundDates);
        }

        if (numbers)
        {
            _numbers.Recognize(text, masked, _foundNumbers);
        }

        ArrayPool<bool>.Shared.Return(masks);
        return _foundDates.Count + _foundNumbers.Count;
    }
}
