using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Reads what stands before a scale word: "twenty-one", "two hundred and fifty", "a hundred", "two dozen", "one twenty-two", or digits.</summary>
internal sealed class GroupReader(NumberLexicon lexicon, DigitReader digits)
{
    private readonly PointReader _points = new(lexicon);

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

        int next = Hyphen.After(text, small.End);
        return lexicon[text, next] switch
        {
            { Kind: NumberWordKind.Hundred, IsOrdinal: false } => _points.Read(text, ReadHundreds(text, small, next + 1, between)),
            { Kind: NumberWordKind.Dozen, NeedsArticle: false } => small.IsInteger ? Times(small, lexicon[text, next].Value, next + 1) : small,
            { Kind: NumberWordKind.Point } => _points.Read(text, small),
            { Kind: NumberWordKind.Tens, IsOrdinal: false } => ReadSpoken(text, small),
            _ => small,
        };
    }

    /// <summary>"two dozen".</summary>
    private static NumberPart Times(NumberPart small, decimal value, int end) =>
        Decimals.TryMultiply(small.Value, value, out decimal product)
            ? new NumberPart(end, product, Decimals.TrailingUnit(product)) { InWords = small.InWords }
            : small with { End = end, IsUntold = true };

    /// <summary>"one twenty two" for 122, where nothing is counted after it: "seven twenty-dollar notes" are seven.</summary>
    private NumberPart ReadSpoken(TokenizedText text, NumberPart small)
    {
        NumberPart tens = ReadSmall(text, small.End);
        bool spoken = small is { InWords: true, Value: > 0m and < 10m } && !Hyphen.Is(text.First(small.End)) && !text.IsWord(tens.End) && !Hyphen.Is(text.First(tens.End));
        return spoken ? new NumberPart(tens.End, (100m * small.Value) + tens.Value, 1m) { InWords = true } : small;
    }

    /// <summary>"a hundred", "a dozen", "a thousand", "hundred thousand", "the last thousand": the one before the scale goes without saying.</summary>
    private NumberPart ReadBareScale(TokenizedText text, int first, bool between)
    {
        bool article = lexicon[text, first].Kind == NumberWordKind.Article;
        int i = article ? Hyphen.After(text, first + 1) : first;
        NumberWord word = lexicon[text, i];
        if (word.IsOrdinal)
        {
            return new NumberPart(first, 0m, 1m);
        }

        bool stands = article || (first > 0 && lexicon.Context.ScaleBefore.IsAt(text, first - 1));
        var one = new NumberPart(i, 1m, 1m) { InWords = true };
        return word.Kind switch
        {
            NumberWordKind.Hundred => ReadHundreds(text, one, i + 1, between),
            NumberWordKind.Dozen when article || (stands && !word.NeedsArticle) => new NumberPart(i + 1, word.Value, 1m) { InWords = true },
            NumberWordKind.Scale when stands => article ? one : new NumberPart(i + 1, word.Value, word.Value) { InWords = true, Scale = Decimals.PowerOf(word.Value) },
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
        int next = AfterAnd(text, end, out bool afterAnd);
        NumberPart rest = ReadSmall(text, next);
        bool isRest = rest.End > next && rest.IsInteger && rest.Value is > 0m and < 100m && small.IsInteger && (rest.InWords || (afterAnd && !small.InWords));
        if (!isRest || IsAnother(text, rest, afterAnd, between))
        {
            return hundreds;
        }

        return new NumberPart(rest.End, value + rest.Value, rest.Unit) { InWords = small.InWords && rest.InWords, IsScaled = true };
    }

    /// <summary>What follows shows that a second number begins: "one hundred and [three hundred]", "[three quarters]", "one hundred [thirty-fifths]".</summary>
    private bool IsAnother(TokenizedText text, NumberPart rest, bool afterAnd, bool between)
    {
        bool hyphen = Hyphen.Joins(text, rest.End);
        NumberWord follower = lexicon[text, hyphen ? rest.End + 1 : rest.End];
        bool tens = rest.Value >= 20m && rest.Value % 10m == 0m;
        return follower.Kind switch
        {
            NumberWordKind.Hundred => !follower.IsOrdinal,
            NumberWordKind.Scale => between && !follower.IsOrdinal,
            NumberWordKind.Dozen or NumberWordKind.Magnitude => afterAnd,
            NumberWordKind.Denominator => tens ? hyphen && follower.Value < 10m : afterAnd,
            _ => false,
        };
    }

    /// <summary>"hundred and five", "hundred-and-five", "hundred-five".</summary>
    private int AfterAnd(TokenizedText text, int end, out bool found)
    {
        int i = Hyphen.After(text, end);
        found = lexicon[text, i].Kind == NumberWordKind.And;
        return found ? Hyphen.After(text, i + 1) : i;
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

        int next = Hyphen.AfterAny(text, first + 1);
        NumberWord ones = lexicon[text, next];
        bool compound = word.Kind == NumberWordKind.Tens && ones is { Kind: NumberWordKind.Digit, IsOrdinal: false, Value: > 0m };
        return compound
            ? new NumberPart(next + 1, word.Value + ones.Value, 1m) { InWords = true }
            : new NumberPart(first + 1, word.Value, Decimals.TrailingUnit(word.Value)) { InWords = true };
    }
}
