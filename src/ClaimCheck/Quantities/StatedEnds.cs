using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck.Quantities;

/// <summary>
/// Ranges and ceilings state their ends: "5 to 7" and "5 to 9", "up to 64" and "up to 32" meet, and yet say other things; "less than 100" leaves out the 100 that another states. An end that the other only states more finely is the same: "1.2 to 1.5 million"
/// and "1.23 to 1.5 million".
/// </summary>
internal static class StatedEnds
{
    /// <summary>The most that rounding makes of an end, and that of two units may make: 3 miles are 5 km.</summary>
    private const decimal ShareOfRounding = 0.05m;

    /// <summary>Below this counts are not rounded.</summary>
    private const decimal FewestRounded = 100m;

    private const decimal Cent = 0.01m;

    /// <summary>
    /// How two values relate that meet, by the ends they state: <see cref="Relation.EndsDiffer"/> for two ranges or two ceilings of other ends and for a number beside one that is less than it, <see cref="Relation.BoundOnly"/> for two bounds that both hold
    /// of what is far enough ("more than 80" and "more than 100"); null where the ends say nothing.
    /// </summary>
    /// <param name="sameUnit">Neither was converted.</param>
    /// <param name="isMoney">Small sums are stated to the cent.</param>
    public static Relation? Relate(BaseRange a, BaseRange b, bool sameUnit, bool isMoney)
    {
        decimal finest = isMoney ? Cent : 1m;
        bool lowerApart = AreApart(a.Possible.Low, b.Possible.Low), upperApart = AreApart(a.Possible.High, b.Possible.High);
        return (a.Hedge, b.Hedge) switch
        {
            (Hedge.Range, Hedge.Range) when lowerApart || upperApart => Relation.EndsDiffer,
            (Hedge.UpTo or Hedge.AtMost, Hedge.UpTo or Hedge.AtMost) when upperApart => Relation.EndsDiffer,
            (Hedge.LessThan or Hedge.UpTo or Hedge.AtMost, Hedge.LessThan or Hedge.UpTo or Hedge.AtMost) when upperApart => Relation.BoundOnly,
            (Hedge.MoreThan or Hedge.AtLeast, Hedge.MoreThan or Hedge.AtLeast) when lowerApart => Relation.BoundOnly,
            (Hedge.LessThan, Hedge.None) when b.Nominal == a.Possible.High => Relation.EndsDiffer,
            (Hedge.None, Hedge.LessThan) when a.Nominal == b.Possible.High => Relation.EndsDiffer,
            _ => null,
        };

        bool AreApart(decimal? end, decimal? other) => end is { } x && other is { } y && Math.Abs(x - y) > (sameUnit ? Rounding(x, y, finest) : Share(x, y));
    }

    /// <summary>Nothing where both are stated as finely as each other.</summary>
    private static decimal Rounding(decimal a, decimal b, decimal finest)
    {
        decimal unit = UnitOf(a, finest), other = UnitOf(b, finest);
        return unit == other ? 0m : Math.Min(Math.Max(unit, other) / 2m, Share(a, b));
    }

    private static decimal Share(decimal a, decimal b) => ShareOfRounding * Math.Max(Math.Abs(a), Math.Abs(b));

    /// <summary>The unit of the last significant digit.</summary>
    private static decimal UnitOf(decimal value, decimal finest)
    {
        decimal unit = value == decimal.Truncate(value) ? Decimals.TrailingUnit(value) : Decimals.PowerOfTen(-Decimals.Trim(value).Scale);
        return Math.Abs(value) < FewestRounded ? Math.Min(unit, finest) : unit;
    }
}
