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

/// <summary>Reads the claims of one document: text, recognition, quantities, claims, in this order. Immutable and thread-safe.</summary>
internal sealed class ClaimReader(ClaimCheckOptions options)
{
    public ClaimDocument Read(Document document, int index)
    {
        Language language = LanguageOf(document);
        using var text = new TokenizedText(document.Text, language.Sentences);
        IReadOnlyList<QuantityMention> quantities = new QuantityReader(language.Hedges, language.Units, language.Dates, options.Widths)
            .Read(text, Recognize(text, language, document.Culture), document.PublishedOn);
        return new ClaimExtractor(language.Words, language.Claims)
            .Extract(text, quantities, new Source(index, document.Name, document.PublishedOn), document.Origins ?? SourceMap.OfLines(document.Text));
    }

    private static Language LanguageOf(Document document) =>
        string.IsNullOrWhiteSpace(document.Culture) ? SupportedLanguages.Default : SupportedLanguages.Find(document.Culture) ?? SupportedLanguages.DigitsOnly;

    private static List<Mention> Recognize(TokenizedText text, Language language, string? culture)
    {
        bool[] masks = ArrayPool<bool>.Shared.Rent(text.Count);
        Span<bool> masked = masks.AsSpan(0, text.Count);
        new TokenMask(language.Masks).Mark(text, masked);
        List<Mention> dates = [], numbers = [];
        new DateRecognizer(language.Dates, DateOrder.IsDayFirst(culture)).Recognize(text, masked, dates);
        new NumberRecognizer(language.Numbers, NumberFormat.Of(culture)).Recognize(text, masked, numbers);
        ArrayPool<bool>.Shared.Return(masks);
        return OverlapPolicy.Resolve(dates, numbers);
    }
}
