using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment;

/// <summary>Says why a claim was compared with nothing.</summary>
internal static class SkipReasons
{
    /// <param name="keptApart">By claim, the gate that kept it apart from a claim on the same thing and event.</param>
    public static IReadOnlyDictionary<Claim, SkipReason> Of(AlignmentSpace space, IReadOnlyList<ClaimGroup> groups, IReadOnlyDictionary<int, SkipReason> keptApart)
    {
        var grouped = groups.SelectMany(group => group.Claims).ToHashSet(ReferenceEqualityComparer.Instance);
        var reasons = new Dictionary<Claim, SkipReason>(ReferenceEqualityComparer.Instance);
        foreach (ClaimView claim in space.Claims.Where(claim => !grouped.Contains(claim.Claim)))
        {
            reasons[claim.Claim] = ReasonFor(claim.Claim, claim.Traits, keptApart.GetValueOrDefault(claim.Index, SkipReason.NoCounterpart));
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
}
