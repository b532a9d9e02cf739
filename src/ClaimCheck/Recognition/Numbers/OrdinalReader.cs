using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Reads ordinals: "third", "twenty-first", "two hundredth", "21st", "1,000th", "100-millionth".</summary>
internal sealed class OrdinalReader(NumberLexicon lexicon, DigitReader digits)
{
    private readonly WordSumReader? _sums = lexicon.Grammar is { } grammar ? new(lexicon, grammar) : null;

    /// <param name="cardinal">What <see cref="CardinalReader.Read"/> read at <paramref name="first"/>.</param>
    public NumberMention? Read(TokenizedText text, int first, NumberPart cardinal)
    {
        if (RankMark(text, first) is { } mark)
        {
            NumberPart rank = digits.Read(text, mark);
            return rank is { IsPlainDigits: true, Value: < 1000m } ? Make(first, rank.End, rank.Value, false) : null;
        }

        if (text.IsDigits(first))
        {
            if (IsStopped(text, cardinal))
            {
                return Make(first, cardinal.End + 1, cardinal.Value, false);
            }

            int ending = lexicon.Context.OrdinalEndings.IsAfterColon && text.First(cardinal.End) == ':' && text.IsAttached(cardinal.End) ? cardinal.End + 1 : cardinal.End;
            if (Scaled(text, first, cardinal) is { } scaled)
            {
                return scaled;
            }

            bool ends = cardinal.IsPlainDigits && text.IsAttached(ending) && lexicon.Context.OrdinalEndings.Fits(text, ending);
            return ends ? Make(first, ending + 1, cardinal.Value, false) : null;
        }

        if (_sums is not null)
        {
            WordSum sum = _sums.Read(text, first, ordinals: true);
            return sum is { IsOrdinal: true, IsParts: false } && (sum.End > first + 1 || IsOrdinalHere(text, first, lexicon[text, first])) ? Make(first, sum.End, sum.Value, true) : null;
        }

        return Compose(text, first, cardinal);
    }

    /// <summary>An ordinal word after what a cardinal left: "twenty|-first", "two|hundredth", "|third".</summary>
    public NumberMention? Compose(TokenizedText text, int first, NumberPart before)
    {
        bool composed = before.End > first;
        int i = composed ? Hyphen.After(text, before.End) : before.End;
        i = composed && lexicon[text, i].Kind == NumberWordKind.And ? Hyphen.After(text, i + 1) : i;
        NumberWord word = lexicon[text, i];
        if (!word.IsOrdinal)
        {
            return null;
        }

        if (!composed)
        {
            return IsOrdinalHere(text, i, word) ? Make(first, i + 1, word.Value, true) : null;
        }

        if (!before.InWords || !before.IsInteger)
        {
            return null;
        }

        decimal value;
        if (word.Kind is NumberWordKind.Hundred or NumberWordKind.Scale)
        {
            // "seven hundred thousand four hundredth": the word multiplies the last group only.
            decimal last = before.Value % (word.Kind == NumberWordKind.Hundred ? 1000m : word.Value * 1000m);
            return Decimals.TryMultiply(last, word.Value, out value) && Decimals.TryAdd(before.Value - last, value, out value) ? Make(first, i + 1, value, true) : null;
        }

        bool fits = before.Value % Room(word) == 0m;
        return fits && Decimals.TryAdd(before.Value, word.Value, out value) ? Make(first, i + 1, value, true) : null;
    }

    /// <summary>"der 3. Platz", within its sentence; not "3:1."</summary>
    private bool IsStopped(TokenizedText text, NumberPart number) =>
        lexicon.Grammar is { StopsOrdinals: true } && number is { IsPlainDigits: true, Value: > 0m and < 1000m } && text.First(number.End) == '.' && text.IsAttached(number.End) && text.First(number.End - 2) != ':'
        && text.IsWord(number.End + 1) && !text.IsAttached(number.End + 1) && text.SentenceOf(number.End + 1) == text.SentenceOf(number.End);

    /// <summary>"the 100-millionth car", "its 5 millionth visitor".</summary>
    private NumberMention? Scaled(TokenizedText text, int first, NumberPart cardinal)
    {
        int i = Hyphen.AfterAny(text, cardinal.End);
        bool scales = lexicon.Grammar is null && cardinal.End > first && lexicon[text, i] is { IsOrdinal: true, Kind: NumberWordKind.Scale };
        return scales && Decimals.TryMultiply(cardinal.Value, lexicon[text, i].Value, out decimal value) && value == decimal.Truncate(value) ? Make(first, i + 1, value, false) : null;
    }

    /// <summary>The token after "No." or "#", where digits follow.</summary>
    private int? RankMark(TokenizedText text, int first)
    {
        bool sign = text.First(first) == '#';
        int next = text.First(first + 1) == '.' ? first + 2 : first + 1;
        bool word = next == first + 2 && lexicon.Context.Ranks.IsAt(text, first);
        return (sign && next == first + 1 && text.IsAttached(next) || word) && text.IsDigits(next) ? next : null;
    }

    private static decimal Room(NumberWord word) => word.Kind == NumberWordKind.Digit ? 10m : 100m;

    private bool IsOrdinalHere(TokenizedText text, int i, NumberWord word)
    {
        NumberContext context = lexicon.Context;
        int after = Hyphen.AfterAny(text, i + 1);
        if (context.IdiomBefore.IsAt(text, i - 1) || context.IdiomAfter.IsAt(text, after) || IsAdverb(text, i))
        {
            return false;
        }

        if (!word.IsAmbiguous || lexicon.Grammar is not null)
        {
            return !word.IsAmbiguous || text.Count == 1 || (context.OrdinalBefore.IsAt(text, i - 1) && text.IsWord(after) && !context.UnitAfter.IsAt(text, after));
        }

        bool isUnit = lexicon[text, i - 1].Kind == NumberWordKind.Article && (!text.IsWord(after) || IsPartOfSecond(text, i) || (IsPlural(text, i - 2) && context.StepEnds.IsAt(text, after)));
        bool afterNumber = text.IsDigits(i - 1) || lexicon[text, i - 1].IsCardinal || (Hyphen.Is(text.First(i - 1)) && text.IsDigits(i - 2));
        bool named = context.OrdinalBefore.IsAt(text, i - 1) || (!text.IsWord(i - 1) && text.IsWord(i + 1));
        return !isUnit && !afterNumber && !context.UnitAfter.IsAt(text, after) && (named || text.IsWord(i + 1) || i == 0 || text.IsWord(i - 1));
    }

    /// <summary>"a thousand operations a second at …", but "wins a second term".</summary>
    private bool IsPlural(TokenizedText text, int i) => text.IsWord(i) && lexicon.Context.PluralEnding is { Length: > 0 } ending && text.Span(i).EndsWith(ending, StringComparison.Ordinal);

    /// <summary>"a tenth of a second".</summary>
    private bool IsPartOfSecond(TokenizedText text, int i) => lexicon[text, i - 2].Kind == NumberWordKind.Of && (lexicon[text, i - 3].IsOrdinal || lexicon[text, i - 3].Kind == NumberWordKind.Denominator);

    /// <summary>"First, …" opens a list of reasons; "was first shown", "who first met", "when it first was sold" say when.</summary>
    private bool IsAdverb(TokenizedText text, int i)
    {
        NumberContext context = lexicon.Context;
        bool begins = i == 0 || text.SentenceOf(i - 1) != text.SentenceOf(i);
        if (begins)
        {
            return text.First(i + 1) == ',' && text.Count > i + 2;
        }

        if (context.Auxiliaries.IsAt(text, i + 1) && text.IsWord(i - 1) && !context.OrdinalBefore.IsAt(text, i - 1))
        {
            return true;
        }

        bool verb = context.Participles.IsAt(text, i + 1)
            || (context.ParticipleEnding is { Length: > 0 } ending && text.IsWord(i + 1) && text[i + 1].Length > 4 && text.Span(i + 1).EndsWith(ending, StringComparison.Ordinal));
        return verb && context.AdverbAfter.IsAt(text, i - 1);
    }

    private static NumberMention Make(int first, int end, decimal value, bool inWords) => new(first, end, value, NumberForm.Ordinal) { InWords = inWords };
}
