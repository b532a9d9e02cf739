using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>A fraction and the token after it.</summary>
internal readonly record struct Quotient(int End, decimal Numerator, decimal Denominator);

/// <summary>Reads what a number is divided by: "two |thirds", "three-|quarters", "one |fifth", "one |twenty-fifth", "three |twenty-firsts", "1|/4".</summary>
internal sealed class DenominatorReader(NumberLexicon lexicon, DigitReader digits)
{
    /// <summary>"7/4" is a fraction; "80/20" and "120/80" are none.</summary>
    private const decimal MostImproper = 16m;

    /// <summary>"99 hundredths", but not "the 1988 quarter".</summary>
    private const decimal MostDigitParts = 100m;

    private readonly WordSumReader? _sums = lexicon.Grammar is { } grammar ? new(lexicon, grammar) : null;

    /// <param name="numerator">The number already read from <paramref name="first"/> on.</param>
    public Quotient? Read(TokenizedText text, int first, NumberPart numerator)
    {
        if (!numerator.IsInteger)
        {
            return null;
        }

        if (numerator.IsPlainDigits && ReadSlash(text, first, numerator) is { } slashed)
        {
            return slashed;
        }

        int next = Hyphen.AfterAny(text, numerator.End);
        NumberWord word = lexicon[text, next];
        if (word.Kind == NumberWordKind.Denominator && word.Value > 1m && (numerator.InWords || numerator.Value < MostDigitParts))
        {
            return IsPeriod(text, first, numerator, word) ? null : new Quotient(next + 1, numerator.Value, word.Value);
        }

        if (_sums is not null)
        {
            return numerator.InWords || numerator.Value < MostDigitParts ? ReadParts(text, next, numerator) : null;
        }

        bool one = numerator.Value == 1m && numerator.InWords && numerator.End == first + 1;
        if (word is { IsOrdinal: true, Value: > 2m } && one && CanDivide(text, next + 1))
        {
            return new Quotient(next + 1, 1m, word.Value);
        }

        return !numerator.InWords || word.IsOrdinal ? null : word.Kind switch
        {
            NumberWordKind.Tens => Composite(text, next, numerator, one) ?? Large(text, next, numerator, one),
            NumberWordKind.Digit or NumberWordKind.Teen => Large(text, next, numerator, one),
            _ => null,
        };
    }

    /// <summary>"tres |veintiunavos", "dois |onze avos", "un |vingt-et-unième", in words of a language that has a grammar of its own.</summary>
    public Quotient? ReadParts(TokenizedText text, int first, NumberPart numerator)
    {
        WordSum parts = _sums!.Read(text, first, ordinals: true);
        bool whole = parts.End > first && lexicon[text, parts.End] is { Kind: NumberWordKind.Denominator, Value: 0m };
        bool one = (numerator.Value == 1m || (lexicon.Grammar!.OrdinalsDivide && numerator is { InWords: true, Value: < 10m } && parts.Value > numerator.Value)) && parts is { IsOrdinal: true, Value: > 2m } && CanDivide(text, parts.End)
            && !(parts.Value >= MostDigitParts && text.IsAttached(first) && text.IsWord(first - 1));
        return whole ? new Quotient(parts.End + 1, numerator.Value, parts.Value) : parts.IsParts || one ? new Quotient(parts.End, numerator.Value, parts.Value) : null;
    }

    /// <summary>"three one-hundredths", "two ten-thousandths", "one two-hundredth of a second".</summary>
    private Quotient? Large(TokenizedText text, int first, NumberPart numerator, bool one)
    {
        int i = Hyphen.AfterAny(text, first + 1);
        NumberWord scale = lexicon[text, i];
        bool plural = scale.Kind == NumberWordKind.Denominator && scale.Value >= 100m;
        bool single = one && scale is { IsOrdinal: true, Value: >= 100m } && (lexicon[text, i + 1].Kind == NumberWordKind.Of || !text.IsWord(i + 1));
        return (plural || single) && Decimals.TryMultiply(lexicon[text, first].Value, scale.Value, out decimal denominator) ? new Quotient(i + 1, numerator.Value, denominator) : null;
    }

    /// <summary>"three twenty-firsts", "one twenty-fifth".</summary>
    private Quotient? Composite(TokenizedText text, int tens, NumberPart numerator, bool one)
    {
        int i = Hyphen.After(text, tens + 1);
        NumberWord ones = lexicon[text, i];
        bool plural = ones.Kind == NumberWordKind.Denominator && ones.Value is > 0m and < 10m;
        bool single = one && ones is { IsOrdinal: true, Kind: NumberWordKind.Digit } && i > tens + 1 && CanDivide(text, i + 1);
        return plural || single ? new Quotient(i + 1, numerator.Value, lexicon[text, tens].Value + ones.Value) : null;
    }

    /// <summary>"one third of them", "one third voted"; not "one third party", "one fourth-quarter try".</summary>
    private bool CanDivide(TokenizedText text, int end) => !Hyphen.Joins(text, end) && !lexicon.Context.OrdinalNouns.IsAt(text, end);

    /// <summary>"the last three quarters", "the two quarters": of the year, not of a whole, two quarters of which are a half.</summary>
    private bool IsPeriod(TokenizedText text, int first, NumberPart numerator, NumberWord word) =>
        word.Value == 4m && (numerator.Value == 2m || lexicon.Context.PeriodBefore.IsAt(text, first - 1)) && lexicon[text, first + 2].Kind != NumberWordKind.Of;

    private Quotient? ReadSlash(TokenizedText text, int first, NumberPart numerator)
    {
        int slash = numerator.End;
        if (text.First(slash) is not ('/' or '⁄') || text.First(first - 1) is '/' || !text.IsDigits(slash + 1))
        {
            return null;
        }

        NumberPart denominator = digits.Read(text, slash + 1);
        bool continues = text.IsAttached(denominator.End) && text.First(denominator.End) is '/' or '-' && text.IsDigits(denominator.End + 1);
        bool spaced = !text.IsAttached(slash) || !text.IsAttached(slash + 1);
        bool plausible = denominator.IsPlainDigits && denominator.Value > 1m && (numerator.Value < denominator.Value || denominator.Value <= MostImproper) && (!spaced || numerator.Value < denominator.Value)
            && (text[slash + 1].Length <= 3 || Decimals.PowerOf(denominator.Value) > 0) && text.First(slash + 1) != '0';
        return continues || !plausible ? null : new Quotient(denominator.End, numerator.Value, denominator.Value);
    }
}
