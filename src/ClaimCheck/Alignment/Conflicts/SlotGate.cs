using ClaimCheck.Alignment.Space;
using ClaimCheck.Claims;

namespace ClaimCheck.Alignment.Conflicts;

/// <summary>
/// What two claims must not differ in if their values are to be held against each other. A gate is for conflicts: equal values may be one fact all the same,
/// but different values with a reason to differ are no conflict.
/// </summary>
internal static class SlotGate
{
    /// <summary>The reason why the claims may differ, or null where none is seen.</summary>
    public static SkipReason? Closed(ClaimView a, ClaimView b)
    {
        ClaimSlots x = a.Claim.Slots, y = b.Claim.Slots;
        if (x.IsDesignation || y.IsDesignation)
        {
            return SkipReason.NotAClaim;
        }

        if (ContrastsDiffer(x, y))
        {
            return x.Contrasts.Concat(y.Contrasts).Any(IsPopulation) ? SkipReason.OtherPopulation : SkipReason.OtherAttribute;
        }

        if (x.Opposed.Contains(y.Event) || x.Rate != y.Rate)
        {
            return SkipReason.OtherAttribute;
        }

        if (x.IsTimeOfReport || y.IsTimeOfReport || x.IsDayOfCount || y.IsDayOfCount)
        {
            return SkipReason.OtherAttribute;
        }

        if (x.IsLimit && y.IsLimit && x.Modality == Modality.Actual && y.Modality == Modality.Actual && IsTimeOrDay(a) && IsTimeOrDay(b))
        {
            // "Under control by 7 a.m." and "by 6:40" both hold; of what is planned the term is the fact, and a year is mostly such a term.
            return SkipReason.Vague;
        }

        if (x.Modality != y.Modality && (x.Modality == Modality.Denied || y.Modality == Modality.Denied || IsCount(a)))
        {
            return SkipReason.OtherModality;
        }

        return StagesDiffer(x.Stage, y.Stage) ? SkipReason.OtherStage : null;
    }

    private static bool IsTimeOrDay(ClaimView claim) => claim.Traits.Family is ValueFamily.Time or ValueFamily.FullDate or ValueFamily.MonthDay or ValueFamily.Weekday or ValueFamily.RelativeDate;

    /// <summary>
    /// Whether no fact can be stated by both, whatever their values: a dateline states none, the number of one event is never that of an event that excludes it, and there are things of which
    /// the caller said that they are never one.
    /// </summary>
    public static bool AreNeverOne(ClaimSlots a, ClaimSlots b) => a.IsNoClaim || b.IsNoClaim || a.Excluded.Contains(b.Event) || NameOwnContrast(a, b);

    private static bool NameOwnContrast(ClaimSlots a, ClaimSlots b)
    {
        foreach (string x in a.Contrasts)
        {
            if (x.StartsWith(ClaimSlots.OwnContrast, StringComparison.Ordinal) && OfGroup(b, x[..x.IndexOf('/', StringComparison.Ordinal)]) is { } y && y != x)
            {
                return true;
            }
        }

        return false;
    }

    private static string? OfGroup(ClaimSlots slots, string group) =>
        slots.Contrasts.FirstOrDefault(contrast => contrast.Length > group.Length && contrast[group.Length] == '/' && contrast.StartsWith(group, StringComparison.Ordinal));

    /// <summary>Whether the claims name two different things of one contrast group (revenue and profit, soldiers and civilians).</summary>
    public static bool ContrastsDiffer(ClaimSlots a, ClaimSlots b)
    {
        if (b.Contrasts.Count == 0)
        {
            return false;
        }

        foreach (string x in a.Contrasts)
        {
            ReadOnlySpan<char> group = x.AsSpan(0, x.IndexOf('/', StringComparison.Ordinal) + 1);
            bool isNamed = false, isShared = false;
            foreach (string y in b.Contrasts)
            {
                isNamed |= y.AsSpan().StartsWith(group, StringComparison.Ordinal);
                isShared |= y == x;
            }

            if (isNamed && !isShared)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A first part or a further part is held against nothing but its like; "so far" and "in total" may meet an unmarked count.</summary>
    private static bool StagesDiffer(Stage a, Stage b) =>
        a != b && (a is Stage.Initial or Stage.Further || b is Stage.Initial or Stage.Further);

    /// <summary>A number that is planned is another than the one that came to be; the day of what is planned is the day on which it happens.</summary>
    private static bool IsCount(ClaimView claim) => !claim.Traits.IsDate && claim.Traits.Family is not (ValueFamily.Time or ValueFamily.Set or ValueFamily.Age);

    private static bool IsPopulation(string contrast) =>
        contrast.StartsWith("sex/", StringComparison.Ordinal) || contrast.StartsWith("age/", StringComparison.Ordinal)
        || contrast.StartsWith("status/", StringComparison.Ordinal) || contrast.StartsWith("side/", StringComparison.Ordinal);
}
