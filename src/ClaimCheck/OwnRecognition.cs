using ClaimCheck.Quantities;
using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck;

/// <summary>Asks a caller's own recognizers, and makes mentions of what they find.</summary>
internal static class OwnRecognition
{
    /// <summary>The mentions in text order, none overlapping another.</summary>
    /// <exception cref="InvalidOperationException">A recognizer names a place outside the text, or no value.</exception>
    public static List<Mention> Recognize(IReadOnlyList<IValueRecognizer> recognizers, Document document, TokenizedText text)
    {
        var mentions = new List<Mention>();
        foreach (Mention mention in recognizers.SelectMany(recognizer => Of(recognizer, document, text)).OrderBy(mention => mention.FirstToken).ThenByDescending(mention => mention.EndToken))
        {
            if (mentions.Count == 0 || mentions[^1].EndToken <= mention.FirstToken)
            {
                mentions.Add(mention);
            }
        }

        return mentions;
    }

    private static IEnumerable<Mention> Of(IValueRecognizer recognizer, Document document, TokenizedText text)
    {
        foreach (RecognizedValue value in recognizer.Recognize(document) ?? [])
        {
            if (value?.Quantity is null || value.Span.Start < 0 || value.Span.Length <= 0 || value.Span.End > document.Text.Length)
            {
                throw new InvalidOperationException($"{recognizer.GetType().Name} gave {(value?.Quantity is null ? "a value that is null" : $"a place outside the text: {value.Span}")}.");
            }

            int first = FirstEndingAfter(text, value.Span.Start), end = FirstEndingAfter(text, value.Span.End - 1) + 1;
            if (first < text.Count && text[first].Start < value.Span.End)
            {
                yield return Mention(first, Math.Min(end, text.Count), value.Quantity);
            }
        }
    }

    /// <summary>A bare number and a day are what the library's own recognizers find: what stands around them is read as around those.</summary>
    private static Mention Mention(int first, int end, Quantity quantity) => quantity switch
    {
        { Kind: QuantityKind.Number, Hedge: Hedge.None, Nominal: { } value, Range: { } range } => new NumberMention(first, end, value, NumberForm.Cardinal)
        {
            LastDigitUnit = range == Interval.Exactly(value) ? 0m : Decimals.TrailingUnit(value),
        },
        { Kind: QuantityKind.Date, Dates: { Low: { } low, High: { } high } } when low == high => new DateMention(first, end, new CalendarDate(low.Year, low.Month, low.Day)),
        _ => new StatedMention(first, end, quantity),
    };

    /// <summary>The first token that ends behind an offset; the number of tokens where there is none.</summary>
    private static int FirstEndingAfter(TokenizedText text, int offset)
    {
        int low = 0, high = text.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = text[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
