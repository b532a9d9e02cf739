using ClaimCheck.Quantities.Dates;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Quantities;

/// <summary>Says how two quantities relate. Symmetric and thread-safe.</summary>
internal sealed class QuantityComparer(ComparisonWidths widths)
{
    /// <summary>With the default widths.</summary>
    public static QuantityComparer Default { get; } = new(ComparisonWidths.Default);

    public QuantityRelation Compare(Quantity a, Quantity b)
    {
        if (IsCalendar(a) || IsCalendar(b))
        {
            QuantityRelation dates = CalendarComparer.Compare(a, b);
            return dates is { Relation: Relation.Differ, Gap: { } days } && days <= widths.DaysOfTolerance ? new QuantityRelation(Relation.Overlap) : dates;
        }

        if (a.Range is null || b.Range is null)
        {
            return new QuantityRelation(Relation.Incomparable);
        }

        if (a.Kind == QuantityKind.Score || b.Kind == QuantityKind.Score)
        {
            return Scores(a, b);
        }

        return AreOfOneKind(a, b) ? Values(a, b) : AcrossKinds(a, b);
    }

    private static bool IsCalendar(Quantity q) => q.Kind is QuantityKind.Date or QuantityKind.Time or QuantityKind.Set;

    private static bool AreOfOneKind(Quantity a, Quantity b)
    {
        if (ShareScale.IsShare(a) && ShareScale.IsShare(b))
        {
            return true;
        }

        bool sameKind = a.Kind == b.Kind;
        return sameKind && (a.UnitOfMeasure is { } unit ? b.UnitOfMeasure is { } other && unit.ConvertsTo(other) : b.UnitOfMeasure is null);
    }

    private QuantityRelation Values(Quantity a, Quantity b)
    {
        bool sameUnit = a.UnitOfMeasure == b.UnitOfMeasure && a.Kind == b.Kind;
        BaseRange first = sameUnit ? BaseRange.AsStated(a) : BaseRange.Of(a), second = sameUnit ? BaseRange.AsStated(b) : BaseRange.Of(b);
        if (SaysTheSame(a, b, first, second))
        {
            return new QuantityRelation(Relation.Equal);
        }

        if (first.Possible.Overlaps(second.Possible) && StatedEnds.Relate(first, second, sameUnit, a.Kind == QuantityKind.Money) is { } ends)
        {
            if (!a.IsBoundApart || !b.IsBoundApart)
            {
                return new QuantityRelation(ends);
            }

            // "The limit is 60" and "the limit is 70" say what the limit is, and not only that both hold.
            (first, second) = (first.AsNumber, second.AsNumber);
        }

        if (first.Probable.Overlaps(second.Probable) || MeetVaguely(a, b, first, second) || AreTolerated(first.Probable, second.Probable))
        {
            return new QuantityRelation(Relation.Overlap);
        }

        Relation relation = first.Possible.Overlaps(second.Possible) ? Relation.BoundOnly : Relation.Differ;
        decimal? gap = relation == Relation.Differ ? InUnit(Gap(first.Possible, second.Possible), sameUnit ? 1m : ShareScale.FactorOf(a)) : null;
        return new QuantityRelation(relation, gap, MeetingWidth.Of(first, second));
    }

    /// <summary>The same number and no bound, or the very same wording of a bound: "about 7,000" and "7,000", "up to 7,000" twice.</summary>
    private static bool SaysTheSame(Quantity a, Quantity b, BaseRange first, BaseRange second)
    {
        bool bounded = IsBound(a.Hedge) || IsBound(b.Hedge);
        bool sameEnds = first.Possible == second.Possible && first.Nominal == second.Nominal;
        return sameEnds || (!bounded && first.Nominal is { } value && value == second.Nominal);
    }

    private static bool IsBound(Hedge hedge) => hedge == Hedge.Nearly || BaseRange.IsOpen(hedge);

    private bool AreTolerated(Interval<decimal> a, Interval<decimal> b)
    {
        (decimal? lower, decimal? upper) = a.IsBelow(b) ? (a.High, b.Low) : (b.High, a.Low);
        return widths.Tolerance > 0m && lower is { } low && upper is { } high && high - low <= widths.Tolerance * Math.Max(Math.Abs(low), Math.Abs(high));
    }

    /// <summary>The soft ends of "dozens" may be off by a factor before anyone would call it wrong; beside a bound the number that it states is what counts, or its own reach would come on top.</summary>
    private bool MeetVaguely(Quantity a, Quantity b, BaseRange first, BaseRange second) =>
        (a.Hedge == Hedge.Vague && first.Softened(widths.VagueFactor).Overlaps(second.Stated)) || (b.Hedge == Hedge.Vague && second.Softened(widths.VagueFactor).Overlaps(first.Stated));

    /// <summary>Null where no decimal holds it.</summary>
    private static decimal? InUnit(decimal? gap, decimal factor) => gap is { } size && size < decimal.MaxValue / 2m * Math.Min(1m, factor) ? size / factor : null;

    private static decimal? Gap(Interval<decimal> a, Interval<decimal> b) => a.IsBelow(b) ? b.Low - a.High : a.Low - b.High;

    /// <summary>The same number in different clothes: "six" and "sixth", "352" and "352 yards".</summary>
    private static QuantityRelation AcrossKinds(Quantity a, Quantity b)
    {
        bool oneIsBare = IsBare(a) || IsBare(b);
        bool timeAndAge = a.UnitOfMeasure is { Dimension: Dimension.Time } unit && unit == b.UnitOfMeasure;
        bool same = (oneIsBare || timeAndAge) && a.Nominal is { } value && value == b.Nominal && !IsBound(a.Hedge) && !IsBound(b.Hedge);
        return new QuantityRelation(same ? Relation.EqualAcrossKinds : Relation.Incomparable);
    }

    private static bool IsBare(Quantity q) => q.UnitOfMeasure is null && q.Kind is QuantityKind.Number or QuantityKind.Ordinal or QuantityKind.Ratio;

    /// <summary>"voted 9-3" and "nine jurors", "10-5" and "their tenth win".</summary>
    private static bool StatesAPart(Quantity score, Quantity number) =>
        score.Kind == QuantityKind.Score && IsBare(number) && number.Nominal is { } value && score.Parts.Contains(value);

    /// <summary>"3-1" told from the other side is "1-3".</summary>
    private static QuantityRelation Scores(Quantity a, Quantity b)
    {
        if (a.Kind != b.Kind)
        {
            return new QuantityRelation(StatesAPart(a, b) || StatesAPart(b, a) ? Relation.Overlap : Relation.Incomparable);
        }

        if (a.Parts.Count != b.Parts.Count)
        {
            return new QuantityRelation(Relation.Incomparable);
        }

        bool reversed = a.Parts.SequenceEqual(b.Parts.Reverse());
        return new QuantityRelation(a.Parts.SequenceEqual(b.Parts) ? Relation.Equal : reversed ? Relation.Overlap : Relation.Differ);
    }
}
