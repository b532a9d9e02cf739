using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Reads a number in digits: "2,200", "816 000", "1.5", ".08", "1.3e6", in any script that has decimal digits.</summary>
internal sealed class DigitReader(NumberFormat format)
{
    private const int MostDigits = 28;
    private const int MostSpaceGroups = 3;

    public NumberPart Read(TokenizedText text, int i)
    {
        if (Mark(text, i) == format.Decimal && text.IsDigits(i + 1) && text.IsAttached(i + 1) && !(text.IsAttached(i) && i > 0 && text.IsDigits(i - 1)))
        {
            return ReadFraction(text, i, new DigitBuffer());
        }

        if (!text.IsDigits(i))
        {
            return new NumberPart(i, 0m, 1m);
        }

        var digits = new DigitBuffer();
        digits.Append(text.Span(i));
        int end = ReadGroups(text, i, ref digits);
        return Mark(text, end) == DecimalAfter(text, i, end) && IsFraction(text, end) ? ReadFraction(text, end, digits) : Finish(text, end, digits, 0);
    }

    private int ReadGroups(TokenizedText text, int i, ref DigitBuffer digits)
    {
        int end = i + 1;
        if (text[i].Length > 3)
        {
            return end;
        }

        char mark = Mark(text, end);
        if (format.IsGroup(mark) || IsForeignGroup(text, i, mark))
        {
            while (Mark(text, end) == mark && IsGroupAfter(text, end))
            {
                digits.Append(text.Span(end + 1));
                end += 2;
            }

            return end;
        }

        return ReadSpaceGroups(text, end, ref digits);
    }

    /// <summary>"816 000": one space, three digits, no fourth; a long row of them is a table.</summary>
    private static int ReadSpaceGroups(TokenizedText text, int first, ref DigitBuffer digits)
    {
        int end = first;
        while (end - first <= MostSpaceGroups && IsSpaceGroup(text, end))
        {
            end++;
        }

        bool isTable = end - first > MostSpaceGroups || (text.IsDigits(end) && text[end].Start == text[end - 1].End + 1);
        if (isTable)
        {
            return first;
        }

        for (int k = first; k < end; k++)
        {
            digits.Append(text.Span(k));
        }

        return end;
    }

    private static bool IsSpaceGroup(TokenizedText text, int i) =>
        text.IsDigits(i) && text[i].Length == 3 && text[i].Start == text[i - 1].End + 1 && text[i].LineBreaksBefore == 0 && text.Text[text[i].Start - 1] != '\t';

    /// <summary>The mark at a token; those of Arabic and of full width count for the culture's own.</summary>
    private char Mark(TokenizedText text, int i) => text.First(i) switch
    {
        '٬' => format.Group,
        '٫' => format.Decimal,
        '，' => ',',
        '．' => '.',
        var c => c,
    };

    private bool IsGroupAfter(TokenizedText text, int mark)
    {
        if (!text.IsAttached(mark) || !text.IsDigits(mark + 1))
        {
            return false;
        }

        // "80, 000" is how tokenised corpora and careless typists write 80,000.
        bool spaced = !text.IsAttached(mark + 1);
        return spaced ? text.Is(mark + 1, "000") : text[mark + 1].Length == 3 || IsIndianGroup(text, mark);
    }

    /// <summary>"12,34,567": groups of two, of three at the end.</summary>
    private bool IsIndianGroup(TokenizedText text, int mark) =>
        text[mark + 1].Length == 2 && Mark(text, mark + 2) == Mark(text, mark) && text.IsAttached(mark + 2) && text.IsAttached(mark + 3)
        && text.IsDigits(mark + 3) && (text[mark + 3].Length == 3 || IsLastButOnePair(text, mark + 2));

    private bool IsLastButOnePair(TokenizedText text, int mark) =>
        text[mark + 1].Length == 2 && Mark(text, mark + 2) == Mark(text, mark) && text.IsAttached(mark + 2) && text.IsAttached(mark + 3)
        && text.IsDigits(mark + 3) && text[mark + 3].Length == 3;

    /// <summary>The decimal mark groups where it stands twice ("1.234.567") or before the other mark ("1.111,11").</summary>
    private bool IsForeignGroup(TokenizedText text, int i, char mark) =>
        mark == format.Decimal && IsGroupAfter(text, i + 1) && Mark(text, i + 3) is var next
        && ((next == mark && IsGroupAfter(text, i + 3)) || (format.IsGroup(next) && text.IsAttached(i + 3) && text.IsDigits(i + 4) && text[i + 4].Length != 3));

    /// <summary>The mark before the fraction: the other one where the decimal mark groups ("1.234,5"), and after groups that spaces part ("1 234,5").</summary>
    private char DecimalAfter(TokenizedText text, int i, int end)
    {
        bool spaced = end > i + 1 && text.IsDigits(i + 1) && Mark(text, end) == format.Group && text.IsDigits(end + 1) && text[end + 1].Length != 3;
        return spaced || (end > i + 1 && Mark(text, i + 1) == format.Decimal) ? format.Group : format.Decimal;
    }

    private static bool IsFraction(TokenizedText text, int mark) => text.IsAttached(mark) && text.IsDigits(mark + 1) && text.IsAttached(mark + 1);

    private static NumberPart ReadFraction(TokenizedText text, int mark, DigitBuffer digits)
    {
        digits.Append(text.Span(mark + 1));
        return Finish(text, mark + 2, digits, text[mark + 1].Length);
    }

    private static NumberPart Finish(TokenizedText text, int end, DigitBuffer digits, int decimals)
    {
        if (digits.Count > MostDigits || decimals > MostDigits)
        {
            return new NumberPart(end, 0m, 1m) { IsUntold = true };
        }

        decimal value = decimals == 0 ? digits.Value : digits.Value / Decimals.PowerOfTen(decimals);
        decimal unit = decimals > 0 ? new decimal(1, 0, 0, false, (byte)decimals) : Decimals.TrailingUnit(value);
        var part = new NumberPart(end, value, unit) { HasFraction = decimals > 0, IsPlainDigits = decimals == 0 };
        return ExponentReader.Read(text, part);
    }
}
