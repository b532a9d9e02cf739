using ClaimCheck.Alignment;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Rules;

namespace ClaimCheck.Tests.Rules;

/// <summary>
/// Claims made by hand, so that tests of rules depend on no reader and no comparison of the library: two values hold together where their ranges meet.
/// Documents are called "a", "b", …; claims of one document come in the order of making, by <c>at</c>.
/// </summary>
internal static class TestClaims
{
    public static readonly Unit Metre = new("m", Dimension.Length, 1m), Kilometre = new("km", Dimension.Length, 1000m), Kilogram = new("kg", Dimension.Mass, 1m);

    public static Claim Number(string source, decimal value, bool about = false, Unit? unit = null, int at = 0, string? text = null) => Make(
        source, at, text ?? (about ? $"about {value}" : $"{value}"), new Quantity(unit is null ? QuantityKind.Number : QuantityKind.Measure)
        {
            Nominal = value,
            Range = about ? Interval.Closed(value * 0.9m, value * 1.1m) : Interval.Exactly(value),
            Hedge = about ? Hedge.About : Hedge.None,
            UnitOfMeasure = unit,
        });

    public static Claim Between(string source, decimal low, decimal high, int at = 0) =>
        Make(source, at, $"{low} to {high}", new Quantity(QuantityKind.Number) { Range = Interval.Closed(low, high), Hedge = Hedge.Range });

    public static Claim AtLeast(string source, decimal value, int at = 0) => Make(source, at, $"at least {value}", new Quantity(QuantityKind.Number)
    {
        Nominal = value,
        Range = new Interval<decimal>(value, null),
        Typical = Interval.Closed(value, value * 1.5m),
        Hedge = Hedge.AtLeast,
    });

    public static Claim Day(string source, int month, int day, int at = 0)
    {
        var date = new DateOnly(2031, month, day);
        return Make(source, at, $"{date:yyyy-MM-dd}", new Quantity(QuantityKind.Date) { Dates = Interval.Exactly(date) });
    }

    public static Claim About(this Claim claim, string subject, string predicate) => claim with { Subject = subject, Predicate = predicate };

    public static Claim With(this Claim claim, string occurrence = "", Stage stage = default, bool dated = false, params string[] contrasts) =>
        claim with { Slots = new ClaimSlots { Event = occurrence, Stage = stage, IsDated = dated, Contrasts = contrasts } };

    public static Claim Published(this Claim claim, int day) => claim with { Source = claim.Source with { PublishedOn = new DateOnly(2031, 5, day) } };

    public static ClaimGroup Group(params Claim[] claims) =>
        new([.. claims.Select((claim, index) => claim with { Id = $"c{index + 1}" })], 0.8, [new SlotMatch("same event")]);

    public static GroupView View(params Claim[] claims) => GroupView.Of(Group(claims), Compare).Single();

    public static RuleEngine Engine(params IGroupRule[] rules) => new(rules.Length > 0 ? new RuleSet(rules, []) : RuleSet.BuiltIn, Compare);

    public static AlignmentResult Aligned(params ClaimGroup[] groups) => new(groups, [], new Dictionary<Claim, SkipReason>());

    public static QuantityRelation Compare(Quantity a, Quantity b) => (a, b) switch
    {
        ({ Dates: { } x }, { Dates: { } y }) => x.Overlaps(y) ? new(x == y ? Relation.Equal : Relation.Overlap) : new(Relation.Differ, Math.Abs(x.Low!.Value.DayNumber - y.Low!.Value.DayNumber)),
        ({ Range: { } x }, { Range: { } y }) when Comparable(a.UnitOfMeasure, b.UnitOfMeasure) => CompareRanges(a, b, x, y, Factor(b) / Factor(a)),
        _ => new(Relation.Incomparable),
    };

    private static QuantityRelation CompareRanges(Quantity a, Quantity b, Interval<decimal> x, Interval<decimal> y, decimal scale)
    {
        Interval<decimal> otherRange = Scale(y, scale), otherTypical = Scale(b.Typical ?? y, scale), typical = a.Typical ?? x;
        return typical.Overlaps(otherTypical) ? new(x == otherRange ? Relation.Equal : Relation.Overlap)
            : x.Overlaps(otherRange) ? new(Relation.BoundOnly)
            : new(Relation.Differ, x.IsBelow(otherRange) ? otherRange.Low - x.High : x.Low - otherRange.High, 0.125m);
    }

    private static Interval<decimal> Scale(Interval<decimal> range, decimal factor) => range with { Low = range.Low * factor, High = range.High * factor };

    private static decimal Factor(Quantity quantity) => quantity.UnitOfMeasure?.Factor ?? 1m;

    private static bool Comparable(Unit? a, Unit? b) => a is null || b is null || a.Dimension == b.Dimension;

    private static Claim Make(string source, int at, string text, Quantity quantity) =>
        new(new Source(source[0] - 'a', source, null), new TextSpan(at * 100, (at * 100) + text.Length), text, quantity);
}
