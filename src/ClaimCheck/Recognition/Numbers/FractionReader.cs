using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Reads fractions in words and digits, alone, after a whole number and before a scale: "two thirds", "2 1/2", "½", "two and a half thousand".</summary>
internal sealed class FractionReader(NumberLexicon lexicon, CardinalReader cardinals, DigitReader digits)
{
    private readonly DenominatorReader _denominators = new(lexicon, digits);

    /// <summary>Reads the fraction that begins at a token, or the mixed number whose whole part was read before it.</summary>
    /// <param name="whole">What <see cref="CardinalReader.Read"/> read at <paramref name="first"/>.</param>
    public NumberMention? Read(TokenizedText text, int first, NumberPart whole)
    {
        if (whole.End == first && lexicon.Grammar is not null && lexicon[text, first].Kind == NumberWordKind.Article && lexicon[text, first + 1].Kind == NumberWordKind.And)
        {
            whole = new NumberPart(first + 1, 1m, 1m) { InWords = true };
        }

        if (whole.End == first)
        {
            Quotient alone = ReadProper(text, first, isMixed: false);
            return alone.End > first ? Finish(text, first, alone, 0m, default) : null;
        }

        if (_denominators.Read(text, first, whole) is { } divided)
        {
            return IsMisprint(text, divided)
                ? Finish(text, first, divided with { Numerator = divided.Numerator % 10m }, decimal.Truncate(divided.Numerator / 10m), whole)
                : Finish(text, first, divided, 0m, whole);
        }

        int next = whole.IsPlainDigits && Hyphen.Is(text.First(whole.End)) && text.First(whole.End + 2) == '/' ? whole.End + 1 : AfterAnd(text, whole.End);
        Quotient part = whole.IsInteger ? ReadProper(text, next, isMixed: true) : default;
        bool near = next > whole.End || (lexicon.Grammar is not null && text.IsWord(next) && text.IsAttached(next)) || text.First(next) is >= '¼' and <= '¾' or >= '⅐' and <= '⅞' || (whole.IsPlainDigits && text.IsDigits(next));
        return part.End > next && part.Numerator < part.Denominator && near ? Finish(text, first, part, whole.Value, whole) : null;
    }

    /// <summary>"41/2 months" for 4½: print loses the space.</summary>
    private static bool IsMisprint(TokenizedText text, Quotient divided) =>
        divided.Numerator is > 10m and < 1000m && divided.Denominator is 2m or 3m or 4m or 8m && divided.Numerator > divided.Denominator
        && divided.Numerator % 10m is > 0m and var last && last < divided.Denominator && (text.IsWord(divided.End) || Hyphen.Joins(text, divided.End));

    /// <summary>A fraction without a number read before it: "half", "a third", "one fifth", "three quarters", "½", "1/2".</summary>
    /// <param name="isMixed">It stands behind a whole number.</param>
    private Quotient ReadProper(TokenizedText text, int first, bool isMixed)
    {
        char c = text.First(first);
        if (VulgarFractions.TryGet(c, out (decimal Numerator, decimal Denominator) vulgar))
        {
            return new Quotient(first + 1, vulgar.Numerator, vulgar.Denominator);
        }

        NumberWord word = lexicon[text, first];
        bool article = word.Kind == NumberWordKind.Article;
        int i = article ? Hyphen.After(text, first + 1) : first;
        word = lexicon[text, i];
        if (word.Kind == NumberWordKind.Denominator && word.Value > 1m && (article || (word.Value == 2m && !IsUnsureHalf(text, i, word)) || IsScale(text, i + 1) || (IsAfterAnd(text, first) && (isMixed || !word.IsAmbiguous))) && IsHalfHere(text, first, i))
        {
            return new Quotient(i + 1, 1m, word.Value);
        }

        if (article && lexicon.Grammar is not null)
        {
            return _denominators.ReadParts(text, i, new NumberPart(i, 1m, 1m) { InWords = true }) is { } part && (IsAfterAnd(text, first) || part.End > i + 1 || lexicon[text, part.End].Kind == NumberWordKind.Of || !text.IsWord(part.End)) ? part : default;
        }

        if (article)
        {
            bool named = word is { IsOrdinal: true, Value: > 2m } && (lexicon[text, i + 1].Kind == NumberWordKind.Of || !text.IsWord(i + 1) || IsAfterAnd(text, first) || lexicon.Context.ShareLinks.IsAt(text, i + 1) || IsBeforeShare(text, i + 1) || IsStep(text, first, i + 1));
            return named && !Hyphen.Joins(text, i + 1) ? new Quotient(i + 1, 1m, word.Value) : default;
        }

        NumberPart numerator = cardinals.Read(text, first);
        return numerator.End > first && numerator.IsInteger ? _denominators.Read(text, first, numerator) ?? default : default;
    }

    /// <summary>"a third to a half", "between a fifth and a quarter".</summary>
    private bool IsBeforeShare(TokenizedText text, int i) => (lexicon[text, i].Kind == NumberWordKind.And || lexicon.Context.ScoreLinks.IsAt(text, i))
        && lexicon[text, i + 1].Kind == NumberWordKind.Article && lexicon[text, i + 2] is { Kind: NumberWordKind.Denominator } or { IsOrdinal: true, Value: > 2m };

    /// <summary>"rose by a fifth to 120", "fell by nearly a fifth in May".</summary>
    private bool IsStep(TokenizedText text, int first, int end) => lexicon.Context.Steps.IsAt(text, first - 1) && lexicon.Context.StepEnds.IsAt(text, end);

    /// <summary>"medio" and "demi" make other words as often as a half ("medio ambiente"): without an article, what follows must be counted by halves.</summary>
    private bool IsUnsureHalf(TokenizedText text, int i, NumberWord word) => word.IsAmbiguous && !lexicon.Context.Halved.IsAt(text, Hyphen.AfterAny(text, i + 1));

    private bool IsAfterAnd(TokenizedText text, int i) => lexicon[text, i - 1].Kind == NumberWordKind.And || (Hyphen.Is(text.First(i - 1)) && lexicon[text, i - 2].Kind == NumberWordKind.And);

    /// <summary>"half" of something, not the "first half", "half time" or "at half past". Whether a unit follows in "half-mile" and none in "half-brother" is for later to see.</summary>
    private bool IsHalfHere(TokenizedText text, int first, int i)
    {
        NumberContext context = lexicon.Context;
        return (first < i || !(lexicon[text, i - 1].IsOrdinal || context.HalfAfter.IsAt(text, i - 1))) && !context.HalfNames.IsAt(text, i + 1);
    }

    private bool IsScale(TokenizedText text, int i) => lexicon[text, i] is { IsOrdinal: false, Kind: NumberWordKind.Scale or NumberWordKind.Dozen };

    /// <summary>"two and a half", "two-and-a-half".</summary>
    private int AfterAnd(TokenizedText text, int i)
    {
        int next = Hyphen.After(text, i);
        bool joins = lexicon[text, next].Kind == NumberWordKind.And || (lexicon.Grammar is not null && lexicon[text, next] is { Kind: NumberWordKind.Point, IsAmbiguous: true });
        return joins ? Hyphen.After(text, next + 1) : i;
    }

    private NumberMention? Finish(TokenizedText text, int first, Quotient quotient, decimal whole, NumberPart written)
    {
        decimal scale = ScaleAfter(text, quotient.End, out int end);
        decimal inherited = whole > 0m && scale == 1m ? ScaleOf(text, written) : 1m;

        // "two million and a half" halves the million and "a dozen and a half" the dozen; "one billion and three quarters million" adds to the billion; "two and a half million" multiplies both.
        decimal unit = Math.Max(inherited, scale);
        decimal factor = inherited > 1m || whole >= scale ? 1m : scale;
        bool fits = Decimals.TryMultiply(whole, factor, out decimal wholes) & Decimals.TryMultiply(quotient.Numerator, unit, out decimal parts)
            & Decimals.TryMultiply(whole, quotient.Denominator, out decimal scaled) & Decimals.TryAdd(scaled, quotient.Numerator, out decimal numerator);
        if (!fits || quotient.Denominator == 0m || !Decimals.TryAdd(wholes, parts / quotient.Denominator, out decimal value))
        {
            return null;
        }

        return new NumberMention(first, end, value, scale > 1m || whole > 0m ? NumberForm.Cardinal : NumberForm.Fraction)
        {
            Numerator = numerator,
            Denominator = quotient.Denominator,
            Scale = Decimals.PowerOf(unit),
            LastDigitUnit = Decimals.PowerOf(unit) > 0 ? unit / 10m : unit > 1m ? 1m : 1m / quotient.Denominator,
            InWords = !text.IsDigits(first) && text.IsWord(first),
        };
    }

    /// <summary>What the last word of a whole number counts by: the million of "two million", the twelve of "a dozen"; 1 for less than a thousand.</summary>
    private decimal ScaleOf(TokenizedText text, NumberPart written) =>
        lexicon[text, written.End - 1] is { Kind: NumberWordKind.Dozen } dozen ? dozen.Value : written.Scale >= 3 ? Decimals.PowerOfTen(written.Scale) : 1m;

    /// <summary>"half a million", "half-million", "two thirds of a million", "two and a half thousand", "half a dozen".</summary>
    private decimal ScaleAfter(TokenizedText text, int i, out int end)
    {
        end = i;
        int k = i;
        k += lexicon[text, k].Kind == NumberWordKind.Of ? 1 : 0;
        k = Hyphen.AfterAny(text, k);
        k += lexicon[text, k].Kind == NumberWordKind.Article ? 1 : 0;
        k = Hyphen.AfterAny(text, k);
        NumberWord word = lexicon[text, k];
        if (word is not { IsOrdinal: false, Kind: NumberWordKind.Scale or NumberWordKind.Hundred or NumberWordKind.Dozen })
        {
            return 1m;
        }

        end = k + 1;
        return word.Value;
    }
}
