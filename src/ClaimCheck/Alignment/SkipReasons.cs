using ClaimCheck.Alignment.Conflicts;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment;

/// <summary>Says why a claim was compared with nothing.</summary>
internal static class SkipReasons
{
    public static IReadOnlyDictionary<Claim, SkipReason> Of(AlignmentSpace space, IReadOnlyList<ClaimGroup> groups, IReadOnlyList<ClaimPair> pairs)
    {
        var grouped = groups.SelectMany(group => group.Claims).ToHashSet(ReferenceEqualityComparer.Instance);
        var nearest = NearestGated(new PairGate(space), pairs);
        var reasons = new Dictionary<Claim, SkipReason>(ReferenceEqualityComparer.Instance);
        foreach (ClaimView claim in space.Claims.Where(claim => !grouped.Contains(claim.Claim)))
        {
            reasons[claim.Claim] = ReasonFor(claim.Claim, claim.Traits, nearest.GetValueOrDefault(claim.Index, SkipReason.NoCounterpart));
        }

        return reasons;
    }

    /// <summary>The reasons where there is only one source.</summary>
    public static IReadOnlyDictionary<Claim, SkipReason> OfOneSource(IEnumerable<Claim> claims, IValueRelation values)
    {
        var reasons = new Dictionary<Claim, SkipReason>(ReferenceEqualityComparer.Instance);
        foreach (Claim claim in claims)
        {
            reasons[claim] = ReasonFor(claim, values.TraitsOf(claim), SkipReason.NoCounterpart);
        }

        return reasons;
    }

    private static SkipReason ReasonFor(Claim claim, ValueTraits traits, SkipReason other) =>
        claim.Slots.IsNoClaim ? SkipReason.NotAClaim : traits.IsVague ? SkipReason.Vague : other;

    /// <summary>For claims that a gate kept apart from a claim on the same thing and event: which gate.</summary>
    private static Dictionary<int, SkipReason> NearestGated(PairGate gate, IReadOnlyList<ClaimPair> pairs)
    {
        var reasons = new Dictionary<int, SkipReason>();
        foreach (ClaimPair pair in pairs.Where(pair => !pair.IsWithinDocument && pair.Level == ValueLevel.Differ && IsAlike(pair)))
        {
            if (gate.Closed(pair.A, pair.B) is { } reason and not SkipReason.NotAClaim)
            {
                reasons.TryAdd(pair.A.Index, reason);
                reasons.TryAdd(pair.B.Index, reason);
            }
        }

        return reasons;
    }

    private static bool IsAlike(ClaimPair pair) =>
        pair.A.Head >= 0 && pair.A.Head == pair.B.Head && pair.A.Claim.Slots.Event.Length > 0 && pair.A.Claim.Slots.Event == pair.B.Claim.Slots.Event;
}
