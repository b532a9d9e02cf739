using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Reads the power of ten or of itself that a number in digits is raised to: "1.3e6", "6x10^3", "× 10^-4", "× 10⁶", "2^10", "2.5^-1".</summary>
internal static class ExponentReader
{
    private const int MostPower = 99;

    public static NumberPart Read(TokenizedText text, NumberPart part)
    {
        int i = part.End;
        if (text.First(i) == '^' && text.IsAttached(i))
        {
            return Exponent(text, i + 1) is { } power ? Raise(part, power.Value, power.End) : part;
        }

        int mark = text.IsAttached(i) && text[i].Length == 1 && text.First(i) is 'e' or 'E' ? i + 1
            : (text.First(i) == '×' || (text.First(i) is 'x' or 'X' && text[i].Length == 1)) && text.Span(i + 1) is "10" && text.First(i + 2) == '^' ? i + 3
            : 0;
        if (text.First(i) == '×' && text.Span(i + 1) is "10" && Superscript(text, i + 2) is { } raised)
        {
            return Shift(part, raised.Value, raised.End);
        }

        return mark > 0 && Exponent(text, mark) is { } exponent ? Shift(part, exponent.Value, exponent.End) : part;
    }

    /// <summary>"⁶", "⁻¹²" right behind what is raised.</summary>
    private static (int Value, int End)? Superscript(TokenizedText text, int first)
    {
        const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        bool minus = text.First(first) == '⁻';
        int i = minus ? first + 1 : first, value = 0, start = i;
        for (; i < start + 2 && text.IsAttached(i) && text[i].Length == 1 && Digits.IndexOf(text.First(i), StringComparison.Ordinal) is >= 0 and var digit; i++)
        {
            value = (value * 10) + digit;
        }

        return i == start ? null : (minus ? -value : value, i);
    }

    /// <summary>One or two digits with their signs, of which two undo each other.</summary>
    private static (int Value, int End)? Exponent(TokenizedText text, int first)
    {
        int i = first;
        int sign = 1;
        for (; i < first + 2 && text.First(i) is '-' or '−' or '+' && text.IsAttached(i); i++)
        {
            sign = text.First(i) == '+' ? sign : -sign;
        }

        if (!text.IsDigits(i) || !text.IsAttached(i) || text[i].Length > 2)
        {
            return null;
        }

        var digits = new DigitBuffer();
        digits.Append(text.Span(i));
        return (sign * (int)digits.Value, i + 1);
    }

    private static NumberPart Shift(NumberPart part, int power, int end)
    {
        decimal factor = Math.Abs(power) > 27 ? 0m : Decimals.PowerOfTen(power);
        if (factor == 0m || !Decimals.TryMultiply(part.Value, factor, out decimal value))
        {
            return part with { End = end, IsUntold = true };
        }

        decimal unit = part.Unit * Decimals.PowerOfTen(Math.Min(power, 12));
        return new NumberPart(end, value, unit) { HasFraction = value != decimal.Truncate(value) };
    }

    private static NumberPart Raise(NumberPart part, int power, int end)
    {
        decimal value = 1m;
        bool fits = Math.Abs(power) <= MostPower && (power >= 0 || part.Value != 0m);
        for (int k = 0; k < Math.Abs(power) && fits; k++)
        {
            fits = Decimals.TryMultiply(value, part.Value, out value) && value != 0m;
        }

        value = fits && power < 0 ? 1m / value : value;
        return fits ? new NumberPart(end, value, Decimals.TrailingUnit(value)) { HasFraction = value != decimal.Truncate(value) } : part with { End = end, IsUntold = true };
    }
}
