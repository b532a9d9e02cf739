using ClaimCheck.Alignment;

namespace ClaimCheck;

/// <summary>The claims of a check after the findings are known: each either stands in a finding or says why it was compared with nothing.</summary>
internal sealed class ClaimLedger
{
    private readonly Dictionary<string, Claim> _byId;

    private ClaimLedger(IReadOnlyList<Claim> claims)
    {
        Claims = claims;
        _byId = claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
    }

    /// <summary>All claims, in the order given.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Settles every claim. Claims must carry their ids; those in findings stay the same objects.</summary>
    public static ClaimLedger Settle(IReadOnlyList<Claim> claims, IReadOnlyList<Finding> findings, IReadOnlyDictionary<Claim, SkipReason> skipped)
    {
        IEnumerable<Claim> inFindings = findings.SelectMany(finding => finding.Positions).SelectMany(position => position.Claims);
        var found = inFindings.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return new ClaimLedger([.. claims.Select(claim => found.Contains(claim.Id) ? claim : claim with { Skipped = ReasonFor(claim, skipped) })]);
    }

    /// <summary>The same group, of the settled claims.</summary>
    public ClaimGroup Settled(ClaimGroup group) => group with { Claims = [.. group.Claims.Select(claim => _byId[claim.Id])] };

    private static SkipReason ReasonFor(Claim claim, IReadOnlyDictionary<Claim, SkipReason> skipped) =>
        claim.Skipped ?? (skipped.TryGetValue(claim, out SkipReason reason) ? reason : claim.Slots.IsNoClaim ? SkipReason.NotAClaim : SkipReason.NoCounterpart);
}
