using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Reads what stands before a scale word: "twenty-one", "two hundred and fifty", "a hundred", "two dozen", or digits.</summary>
internal sealed class GroupReader(NumberLexicon lexicon, DigitReader digits)
{
    /// <param name="between">The number opens "between … and …", whose "and" may not be taken for part of the number where a scale follows.</param>
    public NumberPart Read(TokenizedText text, int first, bool between)
    {
        NumberPart small = ReadSmall(text, first);
        if (small.IsUntold)
        {
            return small;
        }

        if (small.End == first)
        {
            return ReadBareScale(text, first, between);
        }

        int next = AfterHyphen(text, small.End);
        return lexicon[text, next] switch
        {
            { Kind: NumberWordKind.Hundred, IsOrdinal: false } => ReadHundreds(text, small, next + 1, between),
            { Kind: NumberWordKind.Dozen or NumberWordKind.Magnitude } dozen when small.IsInteger => Times(small, dozen.Value, next + 1),
            _ => small,
        };
    }

    /// <summary>"two dozen", "3 dozens", "five thousands".</summary>
    private static NumberPart Times(NumberPart small, decimal value, int end) =>
        Decimals.TryMultiply(small.Value, value, out decimal product)
            ? new NumberPart(end, product, Decimals.TrailingUnit(product)) { InWords = small.InWords }
            : small with { End = end, IsUntold = true };

    /// <summary>"a hundred", "a dozen", "a thousand", "hundred thousand": the one before the scale goes without saying.</summary>
    private NumberPart ReadBareScale(TokenizedText text, int first, bool between)
    {
        int i = lexicon[text, first].Kind == NumberWordKind.Article ? first + 1 : first;
        var one = new NumberPart(i, 1m, 1m) { InWords = true };
        NumberWord word = lexicon[text, i];
        return word.IsOrdinal ? new NumberPart(first, 0m, 1m) : word.Kind switch
        {
            NumberWordKind.Hundred => ReadHundreds(text, one, i + 1, between),
            NumberWordKind.Dozen when i > first => new NumberPart(i + 1, word.Value, 1m) { InWords = true },
            NumberWordKind.Scale when i > first => one,
            _ => new NumberPart(first, 0m, 1m),
        };
    }

    private NumberPart ReadHundreds(TokenizedText text, NumberPart small, int end, bool between)
    {
        if (!Decimals.TryMultiply(small.Value, 100m, out decimal value))
        {
            return small with { End = end, IsUntold = true };
        }

        var hundreds = new NumberPart(end, value, Math.Min(small.Unit, 1_000_000m) * 100m) { InWords = small.InWords, Scale = 2 };
        bool afterAnd = lexicon[text, end].Kind == NumberWordKind.And;
        int next = afterAnd ? end + 1 : AfterHyphen(text, end);
        NumberPart rest = ReadSmall(text, next);
        bool isRest = rest.End > next && rest.IsInteger && rest.Value is > 0m and < 100m && small.IsInteger && (rest.InWords || (afterAnd && !small.InWords));
        NumberWord follower = lexicon[text, AfterHyphen(text, rest.End)];
        bool another = follower.Kind is NumberWordKind.Hundred or NumberWordKind.Dozen || (between && follower.Kind == NumberWordKind.Scale);
        if (!isRest || another || (afterAnd && follower.Kind == NumberWordKind.Denominator))
        {
            return hundreds;
        }

        return new NumberPart(rest.End, value + rest.Value, rest.Unit) { InWords = small.InWords && rest.InWords };
    }

    /// <summary>Below a hundred in words, or any number in digits.</summary>
    private NumberPart ReadSmall(TokenizedText text, int first)
    {
        NumberPart literal = digits.Read(text, first);
        if (literal.End > first)
        {
            return literal;
        }

        NumberWord word = lexicon[text, first];
        if (word.IsOrdinal || word.Kind is not (NumberWordKind.Digit or NumberWordKind.Teen or NumberWordKind.Tens))
        {
            return new NumberPart(first, 0m, 1m);
        }

        if (word.Kind == NumberWordKind.Digit && lexicon[text, first + 1].Kind == NumberWordKind.Point)
        {
            return ReadPoint(text, first, word.Value);
        }

        int next = text.First(first + 1) == '-' ? first + 2 : first + 1;
        NumberWord ones = lexicon[text, next];
        bool compound = word.Kind == NumberWordKind.Tens && ones is { Kind: NumberWordKind.Digit, IsOrdinal: false, Value: > 0m };
        return compound
            ? new NumberPart(next + 1, word.Value + ones.Value, 1m) { InWords = true }
            : new NumberPart(first + 1, word.Value, Decimals.TrailingUnit(word.Value)) { InWords = true };
    }

    /// <summary>"three point one four": each word a digit.</summary>
    private NumberPart ReadPoint(TokenizedText text, int first, decimal whole)
    {
        decimal unit = 1m;
        decimal value = whole;
        int i = first + 2;
        while (lexicon[text, i] is { Kind: NumberWordKind.Digit, IsOrdinal: false } digit && unit > 1e-20m)
        {
            unit /= 10m;
            value += digit.Value * unit;
            i++;
        }

        return i == first + 2
            ? new NumberPart(first + 1, whole, 1m) { InWords = true }
            : new NumberPart(i, value, unit) { InWords = true, HasFraction = true };
    }

    private static int AfterHyphen(TokenizedText text, int i) => text.First(i) == '-' && text.IsAttached(i) && text.IsAttached(i + 1) ? i + 1 : i;
}
