using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>
/// Reads a cardinal in words, digits or both: groups below a thousand, each with its scales, in falling order ("two million three hundred
/// thousand and six", "4 thousand 3 hundred", "2.2k"). An ordinal word may end it ("twenty-first"): that is for the caller to see.
/// </summary>
internal sealed class CardinalReader(NumberLexicon lexicon, DigitReader digits)
{
    private readonly GroupReader _groups = new(lexicon, digits);
    private readonly ScaleReader _scales = new(lexicon);
    private readonly PointReader _points = new(lexicon);
    private readonly WordCardinalReader? _words = lexicon.Grammar is { } grammar ? new(lexicon, grammar) : null;

    /// <summary>Reads the longest cardinal that begins at a token; an empty part where none does.</summary>
    public NumberPart Read(TokenizedText text, int first)
    {
        if (_words is not null && text.IsWord(first))
        {
            return _words.Read(text, first);
        }

        bool between = first > 0 && lexicon[text, first - 1].Kind == NumberWordKind.Between;
        NumberPart total = ReadScaled(text, first, between);
        while (total.End > first && total.Scale > 0 && !total.IsUntold)
        {
            int next = AfterConnector(text, total.End);
            NumberPart more = next < 0 ? default : ReadScaled(text, next, between);
            if (next < 0 || more.End == next || more.IsUntold || !Continues(text, total, more, next))
            {
                break;
            }

            if (!Decimals.TryAdd(total.Value, more.Value, out decimal sum))
            {
                return total with { IsUntold = true, End = more.End };
            }

            total = new NumberPart(more.End, sum, more.Unit) { Scale = more.Scale, IsScaled = true, InWords = total.InWords && more.InWords };
        }

        return total.IsUntold || total.End == first ? total : _points.Read(text, total);
    }

    /// <summary>"three thousand [and] twenty": after "and" only what is plainly the rest of the number, so that "2 million and 3" stay two.</summary>
    private bool Continues(TokenizedText text, NumberPart total, NumberPart more, int next)
    {
        bool afterAnd = lexicon[text, next - 1].Kind == NumberWordKind.And;
        if (lexicon[text, Hyphen.After(text, more.End)].Kind == NumberWordKind.Denominator && (afterAnd || Hyphen.Joins(text, more.End)))
        {
            return false;
        }

        bool falls = more.Value > 0m && more.Value < Decimals.PowerOfTen(total.Scale) && more.IsInteger;
        return falls && (afterAnd ? more.InWords && (more.Value < 1000m || more.Scale > 0) && !IsScaleAt(text, more.End) : more.InWords || more.IsScaled);
    }

    private int AfterConnector(TokenizedText text, int i)
    {
        int next = Hyphen.After(text, i);
        return lexicon[text, next].Kind == NumberWordKind.And && !text.IsDigits(next + 1) ? Hyphen.After(text, next + 1) : next;
    }

    private bool IsScaleAt(TokenizedText text, int i) => lexicon[text, i] is { Kind: NumberWordKind.Scale, IsOrdinal: false };

    private NumberPart ReadScaled(TokenizedText text, int first, bool between)
    {
        NumberPart part = _groups.Read(text, first, between);
        return part.End == first || part.IsUntold ? part : _scales.Read(text, part);
    }
}
