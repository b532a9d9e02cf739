using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Masks;

/// <summary>Identifiers: letters joined to digits behind them ("G20", "A320", "COVID-19", "F-16"). Digits before letters ("10km", "3bn", "21st") are numbers with units.</summary>
internal static class IdentifierShape
{
    private const int LongestCode = 3;

    public static void Mask(TokenizedText text, int first, int end, Span<bool> masked)
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

    /// <summary>"24703m2", "5 cm3": the power of a unit.</summary>
    private static bool IsExponent(TokenizedText text, int i) =>
        text[i].Length == 1 && text.First(i) is '2' or '3' && text.IsWord(i - 1) && text.IsAttached(i - 1) && text.IsDigits(i - 2);

    /// <summary>Letters before digits without a space, unless they are a currency code ("USD115") or follow digits themselves ("5km2").</summary>
    private static bool IsCode(TokenizedText text, int i) =>
        !(text.IsAttached(i) && text.IsDigits(i - 1)) && (text[i].Length != LongestCode || !IsUpper(text.Span(i)) || text[i + 1].Length < 2);

    /// <summary>"COVID-19", "F-16", "SCP-173": a word in capitals; "mid-30" and "Sept-11" are none.</summary>
    private static bool IsName(TokenizedText text, int i) => IsUpper(text.Span(i));

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
