using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>
/// Reads a cardinal in words, digits or both: groups below a thousand, each with its scales, in falling order ("two million three hundred
/// thousand and six", "4 thousand 3 hundred", "2.2k"). An ordinal word may end it ("twenty-first"): that is for the caller to see.
/// </summary>
internal sealed class CardinalReader(NumberLexicon lexicon, DigitReader digits)
{
    /// <summary>Tokens of the longest number in digits, so that looking back for its currency takes constant time.</summary>
    private const int LongestDigits = 12;

    /// <summary>Zeros that a decimal still holds; "zero million million …" could go on.</summary>
    private const int MostScale = 27;

    private readonly GroupReader _groups = new(lexicon, digits);

    /// <summary>Reads the longest cardinal that begins at a token; an empty part where none does.</summary>
    public NumberPart Read(TokenizedText text, int first)
    {
        bool between = first > 0 && lexicon[text, first - 1].Kind == NumberWordKind.Between;
        NumberPart total = ReadScaled(text, first, between);
        while (total.End > first && total.Scale > 0 && !total.IsUntold)
        {
            int next = AfterConnector(text, total.End);
            NumberPart more = next < 0 ? default : ReadScaled(text, next, between);
            if (next < 0 || more.End == next || more.IsUntold || !Continues(text, total, more, next))
            {
                return total;
            }

            if (!Decimals.TryAdd(total.Value, more.Value, out decimal sum))
            {
                return total with { IsUntold = true, End = more.End };
            }

            total = new NumberPart(more.End, sum, more.Unit) { Scale = more.Scale, InWords = total.InWords && more.InWords };
        }

        return total;
    }

    /// <summary>"three thousand [and] twenty": after "and" only what is plainly the rest of the number, so that "2 million and 3" stay two.</summary>
    private bool Continues(TokenizedText text, NumberPart total, NumberPart more, int next)
    {
        if (lexicon[text, more.End].Kind == NumberWordKind.Denominator && next > total.End)
        {
            return false;
        }

        bool falls = more.Value > 0m && more.Value < Decimals.PowerOfTen(total.Scale) && more.IsInteger;
        bool afterAnd = next > total.End && lexicon[text, next - 1].Kind == NumberWordKind.And;
        return falls && (afterAnd ? more.InWords && (more.Value < 1000m || more.Scale > 0) && !IsScaleAt(text, more.End) : more.InWords || more.Scale > 0);
    }

    private int AfterConnector(TokenizedText text, int i)
    {
        if (text.First(i) == '-' && text.IsAttached(i) && text.IsAttached(i + 1))
        {
            return i + 1;
        }

        return lexicon[text, i].Kind == NumberWordKind.And && !text.IsDigits(i + 1) ? i + 1 : i;
    }

    private bool IsScaleAt(TokenizedText text, int i) => lexicon[text, i] is { Kind: NumberWordKind.Scale, IsOrdinal: false };

    private NumberPart ReadScaled(TokenizedText text, int first, bool between)
    {
        NumberPart part = _groups.Read(text, first, between);
        return part.End == first || part.IsUntold ? part : ReadScales(text, part);
    }

    /// <summary>Multiplies by the scale words or letters that follow: "thousand", "lakh crore", "k", "-million".</summary>
    public NumberPart ReadScales(TokenizedText text, NumberPart part)
    {
        while (true)
        {
            int i = text.First(part.End) == '-' && text.IsAttached(part.End) ? part.End + 1 : part.End;
            NumberWord word = lexicon[text, i];
            int power = word is { Kind: NumberWordKind.Scale, IsOrdinal: false } ? Decimals.PowerOf(word.Value) : 0;
            if (power == 0 && i == part.End && !part.InWords && part.Scale == 0)
            {
                power = ScaleMark(text, i);
            }

            if (power == 0)
            {
                return part;
            }

            decimal factor = Decimals.PowerOfTen(power);
            if (part.Scale + power > MostScale || !Decimals.TryMultiply(part.Value, factor, out decimal value))
            {
                return part with { End = i + 1, IsUntold = true };
            }

            decimal unit = Math.Min(part.Unit, 1_000_000m) * factor;
            part = new NumberPart(i + 1, value, unit) { Scale = part.Scale + power, InWords = part.InWords };
        }
    }

    /// <summary>A letter for a scale, close behind its digits. What may be a unit as well (m) counts only before what is counted.</summary>
    private int ScaleMark(TokenizedText text, int i)
    {
        if (!text.IsWord(i) || text[i].LineBreaksBefore > 0)
        {
            return 0;
        }

        int power = lexicon.ScaleMark(text.Span(i));
        bool isSingle = text[i].Length == 1;
        bool attached = text.IsAttached(i);
        if (power == 0 || !isSingle)
        {
            return power;
        }

        bool unitAsWell = text.First(i) is 'm' or 'b' or 't' or 'T';
        return unitAsWell ? (IsCounting(text, i) ? power : 0) : attached || text.First(i) == 'k' ? power : 0;
    }

    /// <summary>Money before the digits, or a plural after the letter: "$2.5m", "2.5m people".</summary>
    private bool IsCounting(TokenizedText text, int mark)
    {
        int i = mark - 1;
        int farthest = Math.Max(0, mark - LongestDigits);
        while (i > farthest && !text[i].SpaceBefore && !IsCurrencySign(text.First(i)))
        {
            i--;
        }

        return IsCurrencySign(text.First(i)) || (i > 0 && IsCurrencySign(text.First(i - 1))) || (text.IsAttached(mark) && IsPlural(text, mark + 1));
    }

    private bool IsPlural(TokenizedText text, int i) =>
        text.IsWord(i) && (lexicon.Context.Plurals.IsAt(text, i)
            || (lexicon.Context.PluralEnding is { Length: > 0 } ending && text[i].Length > 4 && text.Span(i).EndsWith(ending, StringComparison.Ordinal)));

    private static bool IsCurrencySign(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol;
}
