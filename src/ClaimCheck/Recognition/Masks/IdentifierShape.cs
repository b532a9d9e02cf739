using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Masks;

/// <summary>Identifiers: letters joined to digits behind them ("G20", "A320", "COVID-19", "F-16", "MiG-29"). Digits before letters ("10km", "3bn", "21st") are numbers with units.</summary>
internal sealed class IdentifierShape(MaskWords words)
{
    public void Mask(TokenizedText text, int first, int end, Span<bool> masked)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (!text.IsDigits(i))
            {
                continue;
            }

            if (IsExponent(text, i))
            {
                masked[i] = true;
                continue;
            }

            if (IsUnitPower(text, i) || IsLetteredDigits(text, i - 2, first))
            {
                TokenMask.Fill(masked, IsUnitPower(text, i) ? i - 1 : i - 2, i + 1);
                continue;
            }

            bool joined = text.IsWord(i - 1) && IsCode(text, i - 1);
            bool hyphenated = text.First(i - 1) == '-' && i - 1 > first && text.IsWord(i - 2) && IsName(text, i - 2) && !(i - 2 > first && text.IsDigits(i - 3));
            if (joined || hyphenated)
            {
                int start = joined ? i - 1 : i - 2;
                int last = CodeEnd(text, i, end);
                TokenMask.Fill(masked, start, last);
                i = last - 1;
            }
        }
    }

    /// <summary>"06F6", "24703m212": digits with letters among them, but for powers of ten and of units, and sizes ("320x240").</summary>
    private static bool IsLetteredDigits(TokenizedText text, int i, int first) =>
        i >= first && text.IsDigits(i) && text.IsWord(i + 1) && !IsExponent(text, i + 2) && text[i + 1].Length <= 2 && text.First(i + 1) is not ('e' or 'E' or 'x' or 'X' or 'k' or 'h') && !IsInstant(text, i);

    /// <summary>"05T13:15": the T of ISO 8601 between day and time.</summary>
    private static bool IsInstant(TokenizedText text, int i) => text.First(i + 1) == 'T' && text[i].Length == 2 && text[i + 2].Length == 2 && text.First(i + 3) == ':';

    /// <summary>"4e14 s-1", "1 fb−1": the negative power of a unit that a number stands before.</summary>
    private static bool IsUnitPower(TokenizedText text, int i) =>
        text[i].Length == 1 && text.First(i - 1) is '-' or '−' && text.IsAttached(i) && text.IsAttached(i - 1) && text.IsWord(i - 2) && text[i - 2] is { Length: <= 2, SpaceBefore: true } && char.IsLower(text.First(i - 2)) && text.IsDigits(i - 3);

    /// <summary>"24703m2", "5 cm3": the power of a unit.</summary>
    private static bool IsExponent(TokenizedText text, int i) =>
        text[i].Length == 1 && text.First(i) is '2' or '3' && text.IsWord(i - 1) && text.IsAttached(i - 1) && text.IsDigits(i - 2);

    /// <summary>Letters before digits without a space, unless they are money ("USD115", "R2.5 million") or follow digits themselves ("5km2").</summary>
    private bool IsCode(TokenizedText text, int i)
    {
        if ((text.IsAttached(i) && (text.IsDigits(i - 1) || text.First(i - 1) == '$')) || (words.CurrencySigns.IsAt(text, i) && char.IsUpper(text.First(i))))
        {
            return false;
        }

        return !(words.Currencies.IsAt(text, i) && IsUpper(text.Span(i))) && !(words.ShortCurrencies.IsAt(text, i) && IsLargeAmount(text, i + 1));
    }

    /// <summary>Digits with a scale behind them or in groups: "2.5 million", "500,000".</summary>
    private bool IsLargeAmount(TokenizedText text, int i)
    {
        int end = i + 1;
        while (text.First(end) is ',' or '.' && text.IsAttached(end) && text.IsDigits(end + 1) && text.IsAttached(end + 1))
        {
            end += 2;
        }

        return words.Scales.IsAt(text, end) || (text.First(end - 2) == ',' && end > i + 1 && text[end - 1].Length == 3);
    }

    /// <summary>"COVID-19", "F-16", "MiG-29", "Catch-22"; "mid-30" and "Sept-11" are none.</summary>
    private bool IsName(TokenizedText text, int i) =>
        IsUpper(text.Span(i)) || words.HyphenNames.IsAt(text, i) || (char.IsUpper(text.First(i)) && !words.HyphenNumbers.IsAt(text, i));

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static int CodeEnd(TokenizedText text, int i, int end)
    {
        int last = i + 1;
        while (last < end && (text.IsWord(last) || text.IsDigits(last) || (text.First(last) is '-' or '+' or '.' && last + 1 < end && text.IsDigits(last + 1))))
        {
            last++;
        }

        return last;
    }
}
