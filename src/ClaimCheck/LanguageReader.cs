using System.Buffers;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Quantities;
using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck;

/// <summary>Reads the claims of documents in one language and one way of writing digits: text, recognition, quantities, claims, in this order. Immutable and thread-safe.</summary>
/// <param name="format">How the culture writes numbers in digits.</param>
/// <param name="dayFirst">Whether the culture writes the day before the month; null where it does not say.</param>
/// <param name="options">The options that do not change with the language: widths, reference, recognizers of one's own.</param>
internal sealed class LanguageReader(Language language, NumberFormat format, bool? dayFirst, ClaimCheckOptions options)
{
    private readonly TokenMask _mask = new(language.Masks);
    private readonly DateRecognizer _dates = new(language.Dates, dayFirst);
    private readonly NumberRecognizer _numbers = new(language.Numbers, format);
    private readonly QuantityReader _quantities = new(language.Hedges, language.Units, language.Dates, options.Widths);
    private readonly ClaimExtractor _claims = new(language.Words, language.Claims);

    public ClaimDocument Read(Document document, int index)
    {
        using var text = new TokenizedText(document.Text, language.Sentences);
        IReadOnlyList<QuantityMention> quantities = _quantities.Read(text, Recognize(document, text), document.PublishedOn);
        return _claims.Extract(text, quantities, new Source(index, document.Name, document.PublishedOn) { IsReference = document.Name == options.Reference }, document.Origins ?? SourceMap.OfLines(document.Text));
    }

    public Quantity? ReadWhole(Document document)
    {
        using var text = new TokenizedText(document.Text, language.Sentences);
        return _quantities.Read(text, Recognize(document, text), document.PublishedOn) is [{ FirstToken: 0 } only] && only.EndToken == text.Count ? only.Quantity : null;
    }

    private List<Mention> Recognize(Document document, TokenizedText text)
    {
        bool[] masks = ArrayPool<bool>.Shared.Rent(text.Count);
        Span<bool> masked = masks.AsSpan(0, text.Count);
        _mask.Mark(text, masked);
        List<Mention> dates = [], numbers = [];
        _dates.Recognize(text, masked, dates);
        _numbers.Recognize(text, masked, numbers);
        ArrayPool<bool>.Shared.Return(masks);
        List<Mention> found = OverlapPolicy.Resolve(dates, numbers);
        return options.Recognizers.Count == 0 ? found : OverlapPolicy.Resolve(OwnRecognition.Recognize(options.Recognizers, document, text), found);
    }
}
