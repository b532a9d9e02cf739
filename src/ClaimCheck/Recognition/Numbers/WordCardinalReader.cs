using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Reads cardinals in words of languages that have a <see cref="NumberGrammar"/>, with dozens and told decimals: "trescientos treinta y uno", "drei Dutzend", "fünf Komma fünf".</summary>
internal sealed class WordCardinalReader(NumberLexicon lexicon, NumberGrammar grammar)
{
    private const int MostDecimals = 20;

    private readonly WordSumReader _sums = new(lexicon, grammar);

    public NumberPart Read(TokenizedText text, int first)
    {
        WordSum sum = _sums.Read(text, first, ordinals: false);
        bool article = sum.End == first && lexicon[text, first].Kind == NumberWordKind.Article;
        if (sum.End == first && !article)
        {
            return new NumberPart(first, 0m, 1m);
        }

        int i = article ? first + 1 : Hyphen.After(text, sum.End);
        NumberWord dozen = lexicon[text, i];
        bool counts = dozen.Kind == NumberWordKind.Dozen ? !article || !dozen.IsRough || lexicon[text, i + 1].Kind == NumberWordKind.Of || !text.IsWord(i + 1) : dozen.Kind == NumberWordKind.Magnitude && !article;
        if (counts && Decimals.TryMultiply(article ? 1m : sum.Value, dozen.Value, out decimal dozens))
        {
            return new NumberPart(i + 1, dozens, Decimals.TrailingUnit(dozens)) { InWords = true, IsRough = dozen.IsRough };
        }

        if (article && lexicon[text, i].Kind == NumberWordKind.Point && FigureAt(text, i + 1) is not null)
        {
            return ReadDecimals(text, new NumberPart(i, 1m, 1m) { InWords = true });
        }

        if (article)
        {
            // Nothing but the word, or another number beside it ("uno o dos"): a number and no article.
            return text.Count == 1 || (lexicon.Context.Contrasts.IsAt(text, i) && lexicon[text, i + 1].IsCardinal) ? new NumberPart(first + 1, 1m, 1m) { InWords = true } : new NumberPart(first, 0m, 1m);
        }

        decimal unit = sum.Value == decimal.Truncate(sum.Value) ? Decimals.TrailingUnit(sum.Value) : Decimals.PowerOfTen(sum.Scale - 1);
        var part = new NumberPart(sum.End, sum.Value, unit) { InWords = true, Scale = sum.Scale, IsScaled = sum.Value >= 100m };
        return lexicon[text, sum.End].Kind == NumberWordKind.Point && sum.Scale == 0 ? ReadDecimals(text, part) : part;
    }

    /// <summary>"coma cero tres", "Komma eins vier", "virgule vingt-huit": zeros, then figures or one number.</summary>
    private NumberPart ReadDecimals(TokenizedText text, NumberPart whole)
    {
        // "siete con cincuenta" is a price, "tres con dos" may be two counts.
        bool sure = !lexicon[text, whole.End].IsAmbiguous;
        int i = whole.End + 1;
        decimal decimals = 0m;
        int count = 0;
        while (count < MostDecimals && FigureAt(text, i) is { } figure && !(figure > 0m && (!sure || IsLonger(text, i))))
        {
            (decimals, count, i) = ((decimals * 10m) + figure, count + 1, i + 1);
        }

        if (decimals == 0m && _sums.Read(text, i, ordinals: false) is { Value: >= 10m and < 1_000_000m } rest && rest.End > i)
        {
            (decimals, count, i) = (rest.Value, count + FiguresOf(rest.Value), rest.End);
        }

        if (count == 0 || (count == 1 && !sure))
        {
            return whole;
        }

        decimal unit = Decimals.PowerOfTen(-count), value = whole.Value + (decimals * unit);
        return lexicon[text, i] is { Kind: NumberWordKind.Scale, IsOrdinal: false } scale && Decimals.TryMultiply(value, scale.Value, out decimal scaled)
            ? new NumberPart(i + 1, scaled, unit * scale.Value) { InWords = true, Scale = Decimals.PowerOf(scale.Value) }
            : new NumberPart(i, value, unit) { InWords = true, HasFraction = true };
    }

    private static int FiguresOf(decimal value)
    {
        int figures = 1;
        while (Decimals.PowerOfTen(figures) <= value)
        {
            figures++;
        }

        return figures;
    }

    private decimal? FigureAt(TokenizedText text, int i) => lexicon[text, i] is { Kind: NumberWordKind.Digit, IsOrdinal: false, Value: var value } && value == decimal.Truncate(value) ? value : lexicon[text, i].Kind == NumberWordKind.Article ? 1m : null;

    /// <summary>A number begins that is more than one figure: "vier|und|zwanzig".</summary>
    private bool IsLonger(TokenizedText text, int i) => _sums.Read(text, i, ordinals: false) is { Scale: 0 } sum && sum.End > i + 1;
}
