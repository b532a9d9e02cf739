using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck.Quantities;

/// <summary>Turns a value and its wording into what it may be: written precision, hedges and bounds (see the design's second decision).</summary>
internal sealed class IntervalMaker(ComparisonWidths widths)
{
    private const decimal MostReach = 0.25m;

    /// <param name="unit">The unit of the last significant digit as written.</param>
    /// <param name="isExact">A count or an age: below a hundred it means itself.</param>
    public ValueRange Of(decimal value, decimal unit, Hedge hedge, bool isExact)
    {
        decimal size = Math.Abs(value);
        decimal half = (size < 100m ? Math.Min(unit, 1m) : unit) / 2m;
        return Trimmed(hedge switch
        {
            Hedge.About => About(value, half),
            Hedge.Nearly => new(Interval.Closed(value - (widths.Nearly * size), value)),
            Hedge.AtLeast => new(new Interval<decimal>(value, null), Interval.Closed(value, value + (widths.BoundReach * size))),
            Hedge.MoreThan => new(new Interval<decimal>(value, null, false), new Interval<decimal>(value, value + (widths.BoundReach * size), false)),
            Hedge.AtMost => new(new Interval<decimal>(null, value), Interval.Closed(value - Below(size), value)),
            Hedge.LessThan => new(new Interval<decimal>(null, value, true, false), Interval.HalfOpen(value - Below(size), value)),
            Hedge.UpTo => new(new Interval<decimal>(null, value), Interval.Closed(value - (widths.BoundReach * size / 2m), value)),
            _ => new(isExact && size < 100m && value == decimal.Truncate(value) ? Interval.Exactly(value) : Written(value, half)),
        });
    }

    /// <summary>About ten per cent or half a unit of the last digit, the larger; but no more than a quarter, or "about 1,000" would reach from 500 to 1,500.</summary>
    private ValueRange About(decimal value, decimal half)
    {
        decimal share = widths.About * Math.Abs(value);
        half = Math.Min(half, MostReach * Math.Abs(value));
        return new(half > share ? Interval.HalfOpen(value - half, value + half) : Interval.Closed(value - share, value + share));
    }

    private Interval<decimal> Written(decimal value, decimal half)
    {
        decimal reach = Math.Min(half, widths.WrittenPrecision * Math.Abs(value));
        return reach == 0m ? Interval.Exactly(value) : Interval.HalfOpen(value - reach, value + reach);
    }

    /// <summary>No trailing zeros from arithmetic ("44.00") in what callers see.</summary>
    private static ValueRange Trimmed(ValueRange range) => new(Trimmed(range.Possible), range.Typical is { } typical ? Trimmed(typical) : null);

    private static Interval<decimal> Trimmed(Interval<decimal> range) =>
        range with { Low = range.Low is { } low ? Decimals.Trim(low) : null, High = range.High is { } high ? Decimals.Trim(high) : null };

    private decimal Below(decimal size) => size * widths.BoundReach / (1m + widths.BoundReach);
}

/// <summary>What a value may be, and where it probably is.</summary>
internal readonly record struct ValueRange(Interval<decimal> Possible, Interval<decimal>? Typical = null);
