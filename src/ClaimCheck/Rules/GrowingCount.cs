using System.Collections.Frozen;

namespace ClaimCheck.Rules;

/// <summary>Knows counts that grow while a story goes on: victims, people moved, cases, votes. An age, a price or a height does not.</summary>
internal static class GrowingCount
{
    /// <summary>Names of event concepts, as <see cref="Claims.ClaimSlots.Event"/> holds them: concepts are named alike for every language.</summary>
    private static readonly FrozenSet<string> Events = new[]
    {
        "die", "injure", "miss", "trap", "infect", "vaccinate",
        "arrest", "release", "rescue", "transfer", "flee", "return", "deploy", "withdraw",
        "damage", "burn", "collapse", "sink",
        "elect", "sign", "donate", "attend", "protest", "layoff", "sell", "recall",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Whether both count one growing thing, in two documents that do not both say as of when, or were not published on one known day. Where both sentences state their
    /// day, whether the later count is the larger one.
    /// </summary>
    public static bool MayHaveGrown(Claim a, Claim b) =>
        a.Slots.AsOf is not null && b.Slots.AsOf is not null
            ? HasGrownSince(a, b) || HasGrownSince(b, a)
            : Grows(a) && Grows(b) && a.Source.Index != b.Source.Index && !AreOfOneTime(a, b);

    /// <summary>Whether both count one growing thing, and <paramref name="later"/> counts more of it on a later day.</summary>
    public static bool HasGrownSince(Claim earlier, Claim later) =>
        Grows(earlier) && Grows(later)
        && DayOf(earlier) is { } before && DayOf(later) is { } after && before.IsBelow(after)
        && LinePlace.Of(earlier.Quantity).Low < LinePlace.Of(later.Quantity).Low;

    /// <summary>The day that a count holds for: the one its sentence names, or else the day of publication.</summary>
    public static Interval<DateOnly>? DayOf(Claim claim) =>
        claim.Slots.AsOf is { Low: not null } day ? day : claim.Source.PublishedOn is { } published ? Interval.Exactly(published) : null;

    private static bool Grows(Claim claim) =>
        claim.Quantity.Kind is QuantityKind.Number or QuantityKind.Percent && Events.Contains(claim.Slots.Event);

    private static bool AreOfOneTime(Claim a, Claim b) =>
        a.Slots.IsDated && b.Slots.IsDated && a.Source.PublishedOn is { } day && day == b.Source.PublishedOn;
}
