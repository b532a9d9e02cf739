using ClaimCheck.Quantities.Amounts;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck.Quantities;

/// <summary>Makes a quantity of an amount and its hedge.</summary>
internal sealed class QuantityMaker(ComparisonWidths widths)
{
    /// <summary>"a couple of days" may be three, and TIMEX3 writes two.</summary>
    private const decimal Couple = 2m;

    private readonly IntervalMaker _intervals = new(widths);

    /// <summary>Null for values so large that their intervals do not fit: they are read as text.</summary>
    public Quantity? Make(Amount amount, Hedge hedge)
    {
        QuantityKind kind = KindOf(amount);
        if (Math.Abs(amount.Value) > decimal.MaxValue / 4m)
        {
            return null;
        }

        return amount.Number.Form switch
        {
            NumberForm.Score => Score(amount),
            NumberForm.Vague => Vague(amount, kind),
            _ => Stated(amount, kind, hedge),
        };
    }

    /// <summary>A value that no text states: nothing of it was rounded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">What it may be compared with could not be converted to its unit.</exception>
    public static Quantity Make(decimal value, Unit? unit)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(value), decimal.MaxValue / 4m, nameof(value));
        QuantityKind kind = KindOf(unit, false, NumberForm.Cardinal);
        decimal trimmed = Decimals.Trim(value);
        return new Quantity(kind)
        {
            Nominal = trimmed,
            Range = Interval.Exactly(trimmed),
            UnitOfMeasure = unit,
            Timex = kind == QuantityKind.Duration ? DurationTimex.Of(trimmed, unit!) : null,
        };
    }

    public static Quantity? Make(AmountRange range)
    {
        QuantityKind kind = KindOf(range.Unit, range.IsAge, range.Form);
        return Math.Max(Math.Abs(range.Low), Math.Abs(range.High)) > decimal.MaxValue / 4m ? null : new Quantity(kind)
        {
            Range = Interval.Closed(Decimals.Trim(range.Low), Decimals.Trim(range.High)),
            Hedge = Hedge.Range,
            UnitOfMeasure = range.Unit,
            Timex = kind == QuantityKind.Duration ? DurationTimex.Of(range.Low, range.High, range.Unit!) : null,
        };
    }

    private Quantity Stated(Amount amount, QuantityKind kind, Hedge hedge)
    {
        decimal value = Decimals.Trim(amount.Value);
        bool exact = kind is QuantityKind.Number or QuantityKind.Age or QuantityKind.Ordinal or QuantityKind.Duration or QuantityKind.Ratio;
        decimal unit = kind == QuantityKind.Ratio && amount.Number.Form == NumberForm.Fraction ? RatioUnit(amount.Number, hedge) : amount.LastDigitUnit;
        ValueRange range = kind == QuantityKind.Ordinal && hedge == Hedge.None ? new ValueRange(Interval.Exactly(amount.Value))
            : amount.Tolerance > 0m ? new ValueRange(Interval.Closed(Decimals.Trim(value - amount.Tolerance), Decimals.Trim(value + amount.Tolerance)))
            : _intervals.Of(value, unit, hedge, exact);
        return new Quantity(kind)
        {
            Nominal = value,
            Range = range.Possible,
            Typical = range.Typical,
            Hedge = hedge,
            UnitOfMeasure = amount.Unit,
            Timex = kind == QuantityKind.Duration ? DurationTimex.Of(amount) : null,
        };
    }

    /// <summary>"two thirds" is rounder than "37 of 60": in words it reaches as far as written precision may. "About" is for both its share.</summary>
    private static decimal RatioUnit(NumberMention number, Hedge hedge) => number.InWords && hedge == Hedge.None ? number.Value : 0m;

    private static Quantity Vague(Amount amount, QuantityKind kind) => new(kind)
    {
        Range = Interval.Closed(amount.Value, amount.Number.VagueHigh ?? amount.Value),
        Hedge = Hedge.Vague,
        UnitOfMeasure = amount.Unit,
        Timex = kind != QuantityKind.Duration ? null : amount.Value == Couple ? DurationTimex.Of(amount) : DurationTimex.Unsure(amount.Unit!),
    };

    private static Quantity Score(Amount amount) => new(QuantityKind.Score)
    {
        Range = Interval.Closed(amount.Number.Parts.Min(), amount.Number.Parts.Max()),
        Parts = amount.Number.Parts,
    };

    private static QuantityKind KindOf(Amount amount) => KindOf(amount.Unit, amount.IsAge, amount.Number.Form);

    private static QuantityKind KindOf(Unit? unit, bool isAge, NumberForm form) => (unit?.Dimension, form) switch
    {
        (_, NumberForm.Score) => QuantityKind.Score,
        (null, NumberForm.Ordinal) => QuantityKind.Ordinal,
        (null, NumberForm.Fraction or NumberForm.Multiple) => QuantityKind.Ratio,
        (null, _) => QuantityKind.Number,
        (Dimension.Percent or Dimension.PercentagePoint, _) => QuantityKind.Percent,
        (Dimension.Money, _) => QuantityKind.Money,
        (Dimension.Time, _) => isAge ? QuantityKind.Age : QuantityKind.Duration,
        _ => QuantityKind.Measure,
    };
}
