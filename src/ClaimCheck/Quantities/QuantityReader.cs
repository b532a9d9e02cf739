using ClaimCheck.Quantities.Amounts;
using ClaimCheck.Quantities.Dates;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>Makes quantities of mentions: takes in hedges, units and ranges around them, and turns wording into intervals.</summary>
internal sealed class QuantityReader(HedgeLexicon hedges, UnitLexicon units, ComparisonWidths widths)
{
    private readonly AmountReader _amounts = new(units);
    private readonly AgeReader _ages = new(units);
    private readonly CompoundReader _compounds = new(units);
    private readonly RangeReader _ranges = new(hedges.Ranges);
    private readonly HedgeReader _hedges = new(hedges);
    private readonly QuantityMaker _maker = new(widths);

    /// <param name="mentions">What recognition found, without overlaps, in text order.</param>
    /// <param name="publishedOn">The day that relative dates count from, where known; else a dateline of the text is looked for.</param>
    public IReadOnlyList<QuantityMention> Read(TokenizedText text, IReadOnlyList<Mention> mentions, DateOnly? publishedOn)
    {
        DatelineReading datelines = DatelineReader.Read(text, [.. mentions.OfType<DateMention>()], publishedOn);
        var quantities = new List<QuantityMention>(mentions.Count);
        int floor = 0;
        int i = 0;
        while (i < mentions.Count)
        {
            QuantityMention? quantity = mentions[i] switch
            {
                DateMention date => OfDate(date, datelines),
                NumberMention => ReadNumber(text, mentions, floor, ref i),
                _ => null,
            };
            if (quantity is not null)
            {
                quantities.Add(quantity);
                floor = quantity.EndToken;
            }

            i++;
        }

        return quantities;
    }

    private static QuantityMention OfDate(DateMention date, DatelineReading datelines) =>
        new(date.FirstToken, date.EndToken, date.FirstToken, DateQuantityReader.Read(date, datelines.Reference)) { IsDateline = datelines.Datelines.Contains(date) };

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
            Hedging around = _hedges.Read(text, range.FirstToken, range.EndToken, floor, false);
            return Mention(around, range.CoreFirstToken, QuantityMaker.Make(range, around.Hedge, widths.About));
        }

        bool isTime = amount is { Unit.Dimension: Dimension.Time, IsAge: false };
        Hedging hedging = _hedges.Read(text, amount.FirstToken, amount.EndToken, floor, isTime);
        return Mention(hedging, amount.FirstToken, _maker.Make(amount, hedging.Hedge));
    }

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
