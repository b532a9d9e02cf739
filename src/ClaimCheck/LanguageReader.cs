using System.Buffers;
using System.Globalization;
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
        List<UnreadText> unread = [];
        IReadOnlyList<QuantityMention> quantities = _quantities.Read(text, Recognize(document, text, unread), document.PublishedOn);
        ClaimDocument claims = _claims.Extract(text, quantities, new Source(index, document.Name, document.PublishedOn) { IsReference = document.Name == options.Reference }, document.Origins ?? SourceMap.OfLines(document.Text));
        return unread.Count == 0 ? claims : claims with { Unread = [.. unread.Select(part => part with { Document = index })] };
    }

    public Quantity? ReadWhole(Document document)
    {
        using var text = new TokenizedText(document.Text, language.Sentences);
        return _quantities.Read(text, Recognize(document, text, []), document.PublishedOn) is [{ FirstToken: 0 } only] && only.EndToken == text.Count ? only.Quantity : null;
    }

    private List<Mention> Recognize(Document document, TokenizedText text, ICollection<UnreadText> unread)
    {
        bool[] masks = ArrayPool<bool>.Shared.Rent(text.Count);
        Span<bool> masked = masks.AsSpan(0, text.Count);
        _mask.Mark(text, masked);
        List<Mention> found = options.Recognizers.Count == 0 ? Own(text, masked) : Combined(document, text, masked, unread);
        ArrayPool<bool>.Shared.Return(masks);
        return found;
    }

    /// <summary>What the library finds itself.</summary>
    private List<Mention> Own(TokenizedText text, ReadOnlySpan<bool> masked)
    {
        List<Mention> dates = [], numbers = [];
        _dates.Recognize(text, masked, dates);
        _numbers.Recognize(text, masked, numbers);
        return OverlapPolicy.Resolve(dates, numbers);
    }

    private List<Mention> Combined(Document document, TokenizedText text, ReadOnlySpan<bool> masked, ICollection<UnreadText> unread)
    {
        List<Mention> given = OwnRecognition.Recognize(options.Recognizers, document, text, unread);
        if (!options.Recognizers.Any(recognizer => recognizer.Replaces(document)))
        {
            return OverlapPolicy.Resolve(given, Own(text, masked));
        }

        var kept = new List<Mention>(given.Count);
        foreach (Mention mention in given)
        {
            if (!IsMasked(text, masked, mention))
            {
                kept.Add(mention);
            }
        }

        return kept;
    }

    /// <summary>A number of which a part is masked, a date of which all is ("Q3" of "Q3 2024" looks like an identifier). Scripts without spaces have no such shapes.</summary>
    private static bool IsMasked(TokenizedText text, ReadOnlySpan<bool> masked, Mention mention)
    {
        ReadOnlySpan<bool> tokens = masked[mention.FirstToken..mention.EndToken];
        return (mention is DateMention ? !tokens.Contains(false) : tokens.Contains(true)) && !IsInScriptWithoutCase(text, mention);
    }

    private static bool IsInScriptWithoutCase(TokenizedText text, Mention mention)
    {
        TextSpan span = mention.SpanIn(text);
        bool found = false;
        for (int i = Math.Max(0, span.Start - 1); i < Math.Min(text.Text.Length, span.End + 1) && !found; i++)
        {
            found = char.GetUnicodeCategory(text.Text[i]) == UnicodeCategory.OtherLetter;
        }

        return found;
    }
}
