using ClaimCheck.Quantities.Amounts;
using ClaimCheck.Quantities.Dates;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>Makes quantities of mentions: takes in hedges, units and ranges around them, and turns wording into intervals.</summary>
internal sealed class QuantityReader(HedgeLexicon hedges, UnitLexicon units, DateLexicon dates, ComparisonWidths widths)
{
    private const decimal SmallCount = 10m;

    private readonly AmountReader _amounts = new(units);
    private readonly AgeReader _ages = new(units);
    private readonly CompoundReader _compounds = new(units);
    private readonly RangeReader _ranges = new(hedges.Ranges);
    private readonly HedgeReader _hedges = new(hedges);
    private readonly ImpliedOne _implied = new(hedges, units);
    private readonly QuantityMaker _maker = new(widths);
    private readonly WeekdaySplitter _weekdays = new(dates);

    /// <param name="mentions">What recognition found, without overlaps, in text order.</param>
    /// <param name="publishedOn">The day that relative dates count from, where known; else a dateline of the text is looked for.</param>
    public IReadOnlyList<QuantityMention> Read(TokenizedText text, IReadOnlyList<Mention> mentions, DateOnly? publishedOn)
    {
        mentions = _implied.AddTo(text, mentions);
        DateMention[] dateMentions = [.. mentions.OfType<DateMention>()];
        DatelineReading datelines = DatelineReader.Read(text, dateMentions, publishedOn);
        var narrative = new DateNarrative(text, dateMentions, datelines, dates);
        var quantities = new List<QuantityMention>(mentions.Count);
        int floor = 0, dateIndex = 0;
        int i = 0;
        while (i < mentions.Count)
        {
            QuantityMention? quantity = mentions[i] switch
            {
                DateMention date => DateAt(text, date, narrative.Read(dateIndex++), datelines),
                NumberMention => ReadNumber(text, mentions, floor, ref i),
                _ => null,
            };
            if (quantity is not null)
            {
                Add(text, quantities, quantity);
                floor = quantity.EndToken;
            }

            i++;
        }

        return quantities;
    }

    private QuantityMention DateAt(TokenizedText text, DateMention date, Quantity quantity, DatelineReading datelines) =>
        new(date.FirstToken, date.EndToken, date.FirstToken, quantity)
        {
            IsDateline = datelines.Datelines.Contains(date),
            Nested = _weekdays.Split(text, date, quantity),
        };

    private void Add(TokenizedText text, List<QuantityMention> quantities, QuantityMention quantity)
    {
        if (quantities.Count > 0 && BoundPair.Join(text, quantities[^1], quantity, hedges.Ranges) is { } range)
        {
            quantities[^1] = range;
        }
        else
        {
            quantities.Add(quantity);
        }
    }

    private QuantityMention? ReadNumber(TokenizedText text, IReadOnlyList<Mention> mentions, int floor, ref int i)
    {
        Amount amount = AmountAt(text, mentions, i, floor);
        while (AmountAfter(text, mentions, i, amount) is { } smaller && _compounds.Join(text, amount, smaller) is { } sum)
        {
            (amount, i) = (sum, i + 1);
        }

        if (AmountAfter(text, mentions, i, amount) is { } right && _ranges.Join(text, amount, right, floor) is { } range)
        {
            i++;
            Hedging around = _hedges.Read(text, range.FirstToken, range.EndToken, floor, true);
            return Mention(around, range.CoreFirstToken, QuantityMaker.Make(range));
        }

        if (IsPartOfName(text, amount))
        {
            return null;
        }

        if (amount.Number.Form is NumberForm.Ordinal or NumberForm.Score)
        {
            return Mention(new Hedging(Hedge.None, amount.FirstToken, amount.EndToken), amount.FirstToken, _maker.Make(amount, Hedge.None));
        }

        Hedging hedging = _hedges.Read(text, amount.FirstToken, amount.EndToken, floor, IsPlain(amount));
        return Mention(hedging, amount.FirstToken, _maker.Make(amount, hedging.Hedge));
    }

    /// <summary>Digits with letters behind them that are no unit ("5G", "3D", "11a"), a fraction with a word hung on ("half-brother"), no time at all ("a zero-day flaw", the minutes of "6:00").</summary>
    private static bool IsPartOfName(TokenizedText text, Amount amount) => amount is { Value: 0m, Unit.Dimension: Dimension.Time } ||
        (text.IsDigits(amount.EndToken - 1)
            ? text.IsWord(amount.EndToken) && text.IsAttached(amount.EndToken)
            : amount.Number.Form == NumberForm.Fraction && text.First(amount.EndToken) == '-' && text.IsAttached(amount.EndToken) && text.IsAttached(amount.EndToken + 1));

    /// <summary>Neither a length of time nor a vague or small count: what "over" can only bound.</summary>
    private static bool IsPlain(Amount amount) =>
        amount is not { Unit.Dimension: Dimension.Time, IsAge: false } && amount.Number.Form != NumberForm.Vague && (amount.Unit is not null || Math.Abs(amount.Value) > SmallCount);

    private Amount? AmountAfter(TokenizedText text, IReadOnlyList<Mention> mentions, int i, Amount amount) =>
        i + 1 < mentions.Count && mentions[i + 1] is NumberMention && mentions[i + 1].FirstToken <= amount.EndToken + 3
            ? AmountAt(text, mentions, i + 1, amount.EndToken) : null;

    private Amount AmountAt(TokenizedText text, IReadOnlyList<Mention> mentions, int i, int floor)
    {
        int ceiling = i + 1 < mentions.Count ? mentions[i + 1].FirstToken : text.Count;
        return _ages.Read(text, _amounts.Read(text, (NumberMention)mentions[i], floor, ceiling), floor);
    }

    private static QuantityMention? Mention(Hedging hedging, int core, Quantity? quantity) =>
        quantity is null ? null : new QuantityMention(hedging.FirstToken, hedging.EndToken, core, quantity);
}
