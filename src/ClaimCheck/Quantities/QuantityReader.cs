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
    private const int MostBetween = 4;

    private readonly AmountReader _amounts = new(units);
    private readonly AgeReader _ages = new(units);
    private readonly AmountJoiner _joiner = new(units);
    private readonly RangeReader _ranges = new(hedges.Ranges);
    private readonly SharedUnitReader _shared = new(units, hedges.Ranges);
    private readonly GameClockReader _clocks = new(units.Context);
    private readonly NameFilter _names = new(units.Context.Names);
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
        int floor = 0, amountEnd = -1, dateIndex = 0;
        Amount? previous = null, listEnd = null;
        int i = 0;
        while (i < mentions.Count)
        {
            QuantityMention? quantity = mentions[i] switch
            {
                DateMention date => DateAt(text, date, narrative.Read(dateIndex++), datelines),
                NumberMention => ReadNumber(text, mentions, floor, amountEnd, ref previous, ref listEnd, ref i),
                StatedMention stated => new QuantityMention(stated.FirstToken, stated.EndToken, stated.FirstToken, stated.Quantity),
                _ => null,
            };
            if (quantity is not null)
            {
                Add(text, quantities, quantity);
                floor = quantity.EndToken;
                amountEnd = mentions[i] is NumberMention ? floor : -1;
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

    private QuantityMention? ReadNumber(TokenizedText text, IReadOnlyList<Mention> mentions, int floor, int amountEnd, ref Amount? previous, ref Amount? listEnd, ref int i)
    {
        Amount amount = AmountAt(text, mentions, i, floor, previous);
        while (AmountAfter(text, mentions, i, amount) is { } smaller && _joiner.Join(text, amount, smaller) is { } sum)
        {
            (amount, i) = (sum, i + 1);
        }

        if (AmountAfter(text, mentions, i, amount) is { } right)
        {
            right = WithSmaller(text, mentions, i + 1, right, out int last);
            if (_ranges.Join(text, amount, right, floor) is { } range)
            {
                (i, previous) = (last, null);
                Hedging around = _hedges.Read(text, range.FirstToken, range.EndToken, floor, true, amountEnd);
                return Mention(around, range.CoreFirstToken, QuantityMaker.Make(_ages.OfRange(text, range)));
            }

            (amount, i) = GameClockReader.AreJoined(text, amount, right) && AmountAfter(text, mentions, i + 1, right) is { } third && GameClockReader.Join(text, amount, right, third) is { } race ? (race, i + 2)
                : _clocks.Join(text, amount, right) is { } clock ? (clock, i + 1)
                : (_shared.Share(text, amount, right), i);
            bool isWithin = listEnd?.FirstToken > amount.FirstToken;
            if (amount.Unit is null && (isWithin || SharedUnitReader.IsListed(text, amount)))
            {
                // A list is looked through once, from its first number.
                listEnd = isWithin ? listEnd! : EndOfList(text, mentions, i, amount);
                amount = _shared.ShareList(text, amount, listEnd);
            }
        }

        amount = ClockFraction.Tell(_shared.Take(text, previous, amount));
        bool isRate = IsRate(text, amount, previous);
        previous = amount;
        if (isRate || IsPartOfName(text, amount) || IsSomeDay(text, amount) || !IsMeant(amount) || _names.IsName(text, amount))
        {
            return null;
        }

        if (amount.Number.Form is NumberForm.Score)
        {
            return Mention(new Hedging(Hedge.None, amount.FirstToken, amount.EndToken), amount.FirstToken, _maker.Make(amount, Hedge.None));
        }

        Hedging hedging = amount.Number.Form == NumberForm.Ordinal
            ? _hedges.ReadOrdinal(text, amount.FirstToken, amount.EndToken, floor)
            : _hedges.Read(text, amount.FirstToken, amount.EndToken, floor, IsPlain(amount), amountEnd);
        Hedge hedge = hedging.Hedge is Hedge.None or Hedge.About && amount.Hedge != Hedge.None ? amount.Hedge : hedging.Hedge;
        hedge = hedge == Hedge.None && amount.Number.IsRough ? Hedge.About : hedge;
        return Mention(hedging, amount.FirstToken, _maker.Make(hedging.IsExact ? amount with { LastDigitUnit = 0m } : amount, hedge));
    }

    /// <summary>The right end of a range may be a sum: "5 ft 2 in to 5 ft 8 in".</summary>
    private Amount WithSmaller(TokenizedText text, IReadOnlyList<Mention> mentions, int i, Amount right, out int last)
    {
        last = i;
        while (AmountAfter(text, mentions, last, right) is { } smaller && _joiner.Join(text, right, smaller) is { } sum)
        {
            (right, last) = (sum, last + 1);
        }

        return right;
    }

    /// <summary>The last number of a list: "8 seconds" of "1, 2, 4 and 8 seconds".</summary>
    private Amount EndOfList(TokenizedText text, IReadOnlyList<Mention> mentions, int i, Amount amount)
    {
        while (_shared.IsLinked(text, amount) && AmountAfter(text, mentions, i, amount) is { } next && _shared.AreNeighbours(text, amount, next))
        {
            (amount, i) = (next, i + 1);
        }

        return amount;
    }

    /// <summary>"64 cents a dozen", "$5 a hundred": what the price is for.</summary>
    private bool IsRate(TokenizedText text, Amount amount, Amount? previous) =>
        previous is { Unit.Dimension: Dimension.Money } && previous.EndToken == amount.FirstToken && amount is { Unit: null, Number.InWords: true } && units.Context.Articles.IsAt(text, amount.FirstToken);

    /// <summary>"that one mile", not "that one man".</summary>
    private static bool IsMeant(Amount amount) => !amount.Number.OnlyBesideUnit || amount.Unit is not null;

    /// <summary>Digits with letters behind them that are no unit ("5G", "3D", "11a"), a fraction with a word hung on ("half-brother"), no time at all ("a zero-day flaw").</summary>
    private static bool IsPartOfName(TokenizedText text, Amount amount) => amount is { Value: 0m, Unit.Dimension: Dimension.Time } ||
        (text.IsDigits(amount.EndToken - 1)
            ? text.IsWord(amount.EndToken) && text.IsAttached(amount.EndToken)
            : amount.Number.Form == NumberForm.Fraction && Hyphen.Joins(text, amount.EndToken));

    /// <summary>"one day he will learn", "it happened one night": some day, and no length of time, which stands behind "for", "in" and the like or beside "later".</summary>
    private bool IsSomeDay(TokenizedText text, Amount amount) =>
        amount is { Value: 1m, Number.InWords: true, Unit.Symbol: "d", TokenCount: 2 } && text.IsWord(amount.FirstToken + 1) && !dates.LengthLinks.IsAt(text, amount.FirstToken - 1)
        && !text.IsAttached(amount.FirstToken) && !units.Context.Articles.IsAt(text, amount.FirstToken) && dates[text, amount.EndToken].Kind is not (DateWordKind.Beside or DateWordKind.Away) && !dates.Than.IsAt(text, amount.FirstToken - 1) && !dates.Of.IsAt(text, amount.FirstToken - 1);

    /// <summary>Neither a length of time nor a vague or small count: what "over" can only bound.</summary>
    private static bool IsPlain(Amount amount) =>
        amount is not { Unit.Dimension: Dimension.Time, IsAge: false } && amount.Number.Form != NumberForm.Vague && (amount.Unit is not null || Math.Abs(amount.Value) > SmallCount);

    private Amount? AmountAfter(TokenizedText text, IReadOnlyList<Mention> mentions, int i, Amount amount) =>
        i + 1 < mentions.Count && mentions[i + 1] is NumberMention && mentions[i + 1].FirstToken <= amount.EndToken + MostBetween
            ? AmountAt(text, mentions, i + 1, amount.EndToken, amount) : null;

    private Amount AmountAt(TokenizedText text, IReadOnlyList<Mention> mentions, int i, int floor, Amount? previous)
    {
        int ceiling = i + 1 < mentions.Count ? mentions[i + 1].FirstToken : text.Count;
        return _ages.Read(text, WithHedgedUnit(text, _amounts.Read(text, (NumberMention)mentions[i], floor, ceiling), ceiling), floor, previous);
    }

    /// <summary>"20 or more years", "20-odd miles", "100+ pounds": the unit behind the hedge.</summary>
    private Amount WithHedgedUnit(TokenizedText text, Amount amount, int ceiling)
    {
        if (amount is not { Unit: null, Number.Form: NumberForm.Cardinal })
        {
            return amount;
        }

        foreach (HedgePhrase phrase in hedges.BeginningAt(text, amount.EndToken))
        {
            int at = amount.EndToken + phrase.Tokens.Count;
            if (phrase.StandsAt(text, amount.EndToken) && text.IsWord(at) && text[at] is { Length: > 1, SpaceBefore: true, LineBreaksBefore: 0 } && units.Find(text, at, out int end) is { } unit && end <= ceiling)
            {
                return amount with { Unit = unit, EndToken = end, Hedge = phrase.Hedge };
            }
        }

        return amount;
    }

    private static QuantityMention? Mention(Hedging hedging, int core, Quantity? quantity) =>
        quantity is null ? null : new QuantityMention(hedging.FirstToken, hedging.EndToken, core, hedging.IsApart && quantity.Hedge == hedging.Hedge ? quantity with { IsBoundApart = true } : quantity);
}
