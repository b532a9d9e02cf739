using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Reads decimals that are told: "six point two five", "two hundred point seventy-one", "1 point 5".</summary>
internal sealed class PointReader(NumberLexicon lexicon)
{
    private const int MostDecimals = 20;

    /// <summary>The number with its decimals; the same where no point follows it.</summary>
    public NumberPart Read(TokenizedText text, NumberPart whole)
    {
        if (!whole.IsInteger || lexicon[text, whole.End].Kind != NumberWordKind.Point)
        {
            return whole;
        }

        return whole.IsPlainDigits ? ReadDigits(text, whole) : ReadTens(text, whole) ?? ReadWords(text, whole);
    }

    /// <summary>Nothing may be counted after them: "1 point 3 days ago" is no number.</summary>
    private static NumberPart ReadDigits(TokenizedText text, NumberPart whole)
    {
        int i = whole.End + 1;
        if (!text.IsDigits(i) || text[i].Length > MostDecimals || text.IsWord(i + 1))
        {
            return whole;
        }

        var digits = new DigitBuffer();
        digits.Append(text.Span(i));
        decimal unit = Decimals.PowerOfTen(-text[i].Length);
        return new NumberPart(i + 1, whole.Value + (digits.Value * unit), unit) { HasFraction = true };
    }

    /// <summary>"point seventy-one", "point twelve": two decimals in one.</summary>
    private NumberPart? ReadTens(TokenizedText text, NumberPart whole)
    {
        int i = whole.End + 1;
        NumberWord tens = lexicon[text, i];
        if (tens.IsOrdinal || tens.Kind is not (NumberWordKind.Teen or NumberWordKind.Tens))
        {
            return null;
        }

        int next = Hyphen.After(text, i + 1);
        bool compound = tens.Kind == NumberWordKind.Tens && lexicon[text, next] is { Kind: NumberWordKind.Digit, IsOrdinal: false, Value: > 0m };
        decimal value = tens.Value + (compound ? lexicon[text, next].Value : 0m);
        return new NumberPart(compound ? next + 1 : i + 1, whole.Value + (value / 100m), 0.01m) { InWords = true, HasFraction = true };
    }

    /// <summary>"point one four": each word a digit.</summary>
    private NumberPart ReadWords(TokenizedText text, NumberPart whole)
    {
        int i = whole.End + 1;
        decimal unit = 1m;
        decimal value = whole.Value;
        for (int k = 0; k < MostDecimals && lexicon[text, i] is { Kind: NumberWordKind.Digit, IsOrdinal: false } digit; k++, i++)
        {
            unit /= 10m;
            value += digit.Value * unit;
        }

        return unit == 1m ? whole : new NumberPart(i, value, unit) { InWords = true, HasFraction = true };
    }
}
