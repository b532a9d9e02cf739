using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Amounts;
using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck;

/// <summary>Asks a caller's own recognizers, and makes mentions of what they find.</summary>
internal static class OwnRecognition
{
    private const decimal MostDigits = 1_000_000_000_000_000m;
    private const int MostDecimals = 15;

    /// <summary>The mentions in text order, none overlapping another.</summary>
    /// <param name="unread">Takes what a recognizer gave up on.</param>
    /// <exception cref="InvalidOperationException">A recognizer names a place outside the text, or no value.</exception>
    public static List<Mention> Recognize(IReadOnlyList<IValueRecognizer> recognizers, Document document, TokenizedText text, ICollection<UnreadText> unread)
    {
        var mentions = new List<Mention>();
        foreach (Mention mention in recognizers.SelectMany(recognizer => Of(recognizer, document, text, unread)).OrderBy(mention => mention.FirstToken).ThenByDescending(mention => mention.EndToken))
        {
            if (mentions.Count == 0 || mentions[^1].EndToken <= mention.FirstToken)
            {
                mentions.Add(mention);
            }
        }

        return mentions;
    }

    private static IEnumerable<Mention> Of(IValueRecognizer recognizer, Document document, TokenizedText text, ICollection<UnreadText> unread)
    {
        foreach (RecognizedValue value in recognizer.Recognize(document, unread) ?? [])
        {
            if (value?.Quantity is null || value.Span.Start < 0 || value.Span.Length <= 0 || value.Span.End > document.Text.Length)
            {
                throw new InvalidOperationException($"{recognizer.GetType().Name} gave {(value?.Quantity is null ? "a value that is null" : $"a place outside the text: {value.Span}")}.");
            }

            int first = FirstEndingAfter(text, value.Span.Start), end = FirstEndingAfter(text, value.Span.End - 1) + 1;
            if (first < text.Count && text[first].Start < value.Span.End)
            {
                yield return Mention(text, first, Math.Min(end, text.Count), value);
            }
        }
    }

    /// <summary>A bare number and a day are what the library's own recognizers find: what stands around them is read as around those.</summary>
    private static Mention Mention(TokenizedText text, int first, int end, RecognizedValue value) => (value.Stated, value.Quantity) switch
    {
        (NumberMention number, _) => AsWritten(text, number with { FirstToken = first, EndToken = end }),
        (DateMention date, _) => date with { FirstToken = first, EndToken = end },
        (_, { Kind: QuantityKind.Number, Hedge: Hedge.None, Nominal: { } nominal, Range: { } range }) => new NumberMention(first, end, nominal, NumberForm.Cardinal)
        {
            LastDigitUnit = range == Interval.Exactly(nominal) ? 0m : Decimals.TrailingUnit(nominal),
        },
        (_, { Kind: QuantityKind.Date, Dates: { Low: { } low, High: { } high } }) when low == high => new DateMention(first, end, new CalendarDate(low.Year, low.Month, low.Day)),
        var (_, quantity) => new StatedMention(first, end, quantity),
    };

    /// <summary>
    /// What is told by how it is written: digits or words only, the zeros at the end of 6.10, and the power of ten that words add to digits, which spreads to the left in "1.2 to 1.5 million".
    /// </summary>
    private static NumberMention AsWritten(TokenizedText text, NumberMention number)
    {
        decimal digits = 0m;
        int decimals = 0, i = number.FirstToken;
        for (; i < number.EndToken && !text.IsWord(i); i++)
        {
            foreach (char c in text.Span(i))
            {
                digits = char.IsAsciiDigit(c) && digits < MostDigits ? (digits * 10m) + (c - '0') : digits;
            }

            decimals = i > number.FirstToken && text.IsDigits(i) ? text[i].Length : decimals;
        }

        if (digits == 0m || decimals > MostDecimals)
        {
            return number with { InWords = digits == 0m };
        }

        bool isWhole = i == number.EndToken;
        decimal written = digits / Decimals.PowerOfTen(decimals);
        return isWhole && decimals > 0 && written == Math.Abs(number.Value) ? number with { LastDigitUnit = Decimals.PowerOfTen(-decimals) }
            : isWhole || number is MeasuredNumber ? number
            : number with { Scale = Math.Max(Decimals.PowerOf(number.Value / digits), Decimals.PowerOf(number.Value / written)) };
    }

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
