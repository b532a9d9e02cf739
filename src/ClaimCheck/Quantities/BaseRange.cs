namespace ClaimCheck.Quantities;

/// <summary>A quantity's intervals in the base unit of its dimension, ratios in per cent; or in the stated unit where both sides state the same one.</summary>
internal readonly record struct BaseRange(Interval<decimal> Possible, Interval<decimal> Probable, decimal? Nominal, Hedge Hedge)
{
    public static BaseRange Of(Quantity q)
    {
        Interval<decimal> possible = Convert(q, q.Range!.Value);
        decimal? nominal = q.Nominal is { } value ? Convert(q, value, ShareScale.FactorOf(q)) : null;
        return new BaseRange(possible, q.Typical is { } typical ? Convert(q, typical) : possible, nominal, q.Hedge);
    }

    /// <summary>In the stated unit: years against years need no days in a year.</summary>
    public static BaseRange AsStated(Quantity q) => new(q.Range!.Value, q.Typical ?? q.Range.Value, q.Nominal, q.Hedge);

    /// <summary>What is likely, but of a bound the number that it states.</summary>
    public Interval<decimal> Stated => Nominal is { } value && IsOpen(Hedge) ? Interval.Exactly(value) : Probable;

    /// <summary>As the bare number that a bound states.</summary>
    public BaseRange AsNumber => this with { Possible = Stated, Probable = Stated, Hedge = Hedge.None };

    /// <summary>Whether only one end is stated.</summary>
    public static bool IsOpen(Hedge hedge) => hedge is Hedge.AtLeast or Hedge.AtMost or Hedge.MoreThan or Hedge.LessThan or Hedge.UpTo;

    /// <summary>Both ends further out by a factor.</summary>
    public Interval<decimal> Softened(decimal factor) => Possible with { Low = Possible.Low / factor, High = Possible.High * factor };

    private static Interval<decimal> Convert(Quantity q, Interval<decimal> range)
    {
        decimal shortest = ShareScale.FactorOf(q);
        decimal longest = q.UnitOfMeasure?.LongestFactor ?? shortest;
        bool varies = longest != shortest && q.UnitOfMeasure is not null;
        return range with
        {
            Low = range.Low is { } low ? Convert(q, low, low < 0m && varies ? longest : shortest) : null,
            High = range.High is { } high ? Convert(q, high, high < 0m || !varies ? shortest : longest) : null,
            HighInclusive = range.HighInclusive || varies,
        };
    }

    private static decimal Convert(Quantity q, decimal value, decimal factor)
    {
        decimal limit = decimal.MaxValue / 8m / Math.Max(1m, factor);
        return (Math.Clamp(value, -limit, limit) * factor) + (q.UnitOfMeasure?.Offset ?? 0m);
    }
}
