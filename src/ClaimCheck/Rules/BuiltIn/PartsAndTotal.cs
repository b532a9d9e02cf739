using System.Globalization;
using ClaimCheck.Claims.Ties;
using ClaimCheck.Quantities;

namespace ClaimCheck.Rules.BuiltIn;

/// <summary>Finds parts that cannot make their total: five men and four women of ten, 15 of 12, "15 of 60 (30%)".</summary>
internal sealed class PartsAndTotal : IReportRule
{
    private const double Sure = 0.9;
    private const decimal Hundred = 100m;

    /// <summary>Sums of parts that are farther from their total than this share of it are no sums: the list is one of other things.</summary>
    private const decimal NearestSum = 0.5m;

    public RuleDescriptor Descriptor { get; } = new(
        "parts-and-total",
        "Parts that cannot make the total",
        """
        A sentence names a total and its parts, and they do not go together: a list of all parts that adds up to something else ("12 people: 7 men and
        4 women"), a part that is larger than its whole ("12 people, including 15 children"; "of the 48 passengers, 50 …"), a share that is not the one that its
        numbers make ("15 of 60 (30%)"). A list counts only where it is all of one kind and its sum is near the total. A share may be rounded or cut to its last digit.
        Parts after "including" may be only some of the whole, and parts that overlap are let be.
        """,
        Severity.Error)
    {
        Fires = new RuleExample("In the survey, 15 of 60 (30%) answered."),
        NearlyFires = new RuleExample("In the survey, 15 of 60 (25%) answered."),
    };

    public IEnumerable<Finding> Evaluate(ReportView report) => Shares(report).Concat(Larger(report)).Concat(Sums(report));

    private IEnumerable<Finding> Shares(ReportView report) =>
        from share in report.Stated
        where share.Quantity is { UnitOfMeasure.Symbol: "%", Nominal: not null, Range: not null }
        from tie in share.Slots.Ties
        where tie.Kind == TieKind.Restates
        let part = report.Tied(share, tie.Other)
        let made = ShareOf(part, report)
        where made is not null && IsOff(share.Quantity, made.Value.Share)
        select ReportFinding.Of(Descriptor, Sure, string.Create(CultureInfo.InvariantCulture, $"the numbers make {made.Value.Share:0.#} %"), made.Value.Claims, [share]);

    /// <summary>The share that a ratio states, or a part of a whole that its sentence names.</summary>
    private static (decimal Share, IReadOnlyList<Claim> Claims)? ShareOf(Claim part, ReportView report)
    {
        if (part.Quantity is { Kind: QuantityKind.Ratio, Nominal: { } ratio, Hedge: Hedge.None })
        {
            return (ratio * Hundred, [part]);
        }

        foreach (ClaimTie tie in part.Slots.Ties)
        {
            Claim whole = report.Tied(part, tie.Other);
            if (tie.Kind == TieKind.OutOf && whole.Quantity is { Nominal: > 0m, Hedge: Hedge.None } && part.Quantity is { Nominal: { } count, Hedge: Hedge.None } && AreOfOneThing(part, whole))
            {
                return (count * Hundred / whole.Quantity.Nominal.Value, [whole, part]);
            }
        }

        return null;
    }

    /// <summary>Farther away than one unit of the last digit: a share may have been cut instead of rounded.</summary>
    private static bool IsOff(Quantity share, decimal made)
    {
        Interval<decimal> range = share.Range!.Value;
        decimal unit = Math.Max(range.High - range.Low ?? 1m, share.Nominal!.Value == decimal.Truncate(share.Nominal.Value) ? 1m : 0.1m);
        return !range.Contains(made) && Math.Abs(share.Nominal.Value - made) >= unit;
    }

    private IEnumerable<Finding> Larger(ReportView report) =>
        from part in report.Stated
        from tie in part.Slots.Ties
        where tie.Kind is TieKind.Included or TieKind.OutOf
        let whole = report.Tied(part, tie.Other)
        where AreOfOneThing(part, whole) && (tie.Kind == TieKind.OutOf || AreOfOneEvent(part, whole)) && whole.Quantity.Nominal != 1m && whole.Quantity.Range is { } most && part.Quantity.Range is { } least && most.IsBelow(least)
        select ReportFinding.Of(Descriptor, Sure, $"{FindingWording.Quote(part)} cannot be a part of {FindingWording.Quote(whole)}", [whole], [part]);

    private IEnumerable<Finding> Sums(ReportView report) =>
        from part in report.Stated
        from tie in part.Slots.Ties
        where tie.Kind == TieKind.Listed
        group part by report.Tied(part, tie.Other) into list
        where IsListOfParts(list.Key, [.. list])
        let sum = Sum(list)
        where sum is not null && !sum.Value.Overlaps(list.Key.Quantity.Range!.Value) && IsNear(sum.Value, list.Key.Quantity)
        select ReportFinding.Of(Descriptor, Sure, $"the parts add up to {Written(sum.Value, list)}", [list.Key], [.. list]);

    private static bool IsListOfParts(Claim total, IReadOnlyList<Claim> parts) =>
        total.Quantity is { Range: not null, Hedge: not Hedge.Vague, Kind: QuantityKind.Number or QuantityKind.Money or QuantityKind.Measure }
        && parts.All(part => part.Quantity is { Range: not null, Hedge: not Hedge.Vague })
        && (total.Quantity.Unit is not null || total.Slots.Stage == Claims.Stage.Total || parts.All(part => AreOfOneThing(part, total)));

    /// <summary>What is counted is the same, or of one class (people: men, children), or said only once.</summary>
    private static bool AreOfOneThing(Claim part, Claim whole) =>
        part.Slots.Head.Length == 0 || whole.Slots.Head.Length == 0 || part.Slots.Head == part.Slots.Event || part.Slots.Head == whole.Slots.Head
        || (part.Slots.HeadGroup.Length > 0 && part.Slots.HeadGroup == whole.Slots.HeadGroup)
        || (People.AreCountedBy(part) && People.AreCountedBy(whole));

    private static bool AreOfOneEvent(Claim part, Claim whole) =>
        part.Slots.Event.Length == 0 || whole.Slots.Event.Length == 0 || part.Slots.Event == whole.Slots.Event;

    private static Interval<decimal>? Sum(IEnumerable<Claim> parts)
    {
        decimal low = 0m, high = 0m;
        bool closed = true;
        foreach (Claim part in parts)
        {
            if (part.Quantity.Range is not { Low: { } least, High: { } most } range || Math.Abs(most) > decimal.MaxValue / 64m || Math.Abs(least) > decimal.MaxValue / 64m)
            {
                return null;
            }

            (low, high, closed) = (low + least, high + most, closed && range.HighInclusive);
        }

        return new Interval<decimal>(low, high, true, closed);
    }

    private static bool IsNear(Interval<decimal> sum, Quantity total)
    {
        decimal stated = total.Nominal ?? total.Range!.Value.Low ?? total.Range.Value.High ?? 0m;
        return stated > 0m && sum.Low >= stated * (1m - NearestSum) && sum.High <= stated * (1m + NearestSum);
    }

    /// <summary>As the parts are stated: 5 and 4 million are 9 million, though each may have been rounded.</summary>
    private static string Written(Interval<decimal> sum, IEnumerable<Claim> parts) => parts.Sum(part => part.Quantity.Nominal) is { } stated && parts.All(part => part.Quantity.Nominal is not null)
        ? string.Create(CultureInfo.InvariantCulture, $"{stated:#,##0.####}")
        : string.Create(CultureInfo.InvariantCulture, $"{sum.Low:#,##0.####} to {sum.High:#,##0.####}");
}
