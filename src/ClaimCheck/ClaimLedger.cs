using System.Globalization;
using ClaimCheck.Alignment;
using ClaimCheck.Claims;

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

    /// <summary>Gives the claims of all documents their ids, in the order of documents and text; a part of a claim comes right behind it. The documents are changed in place.</summary>
    public static IReadOnlyList<Claim> Number(List<ClaimDocument> documents)
    {
        var all = new List<Claim>();
        for (int d = 0; d < documents.Count; d++)
        {
            var nested = new List<Claim>(documents[d].Nested.Count);
            var claims = new List<Claim>(documents[d].Claims.Count);
            foreach (Claim claim in documents[d].Claims)
            {
                claims.Add(Named(claim, all));
                while (nested.Count < documents[d].Nested.Count && claim.Span.Contains(documents[d].Nested[nested.Count].Span))
                {
                    nested.Add(Named(documents[d].Nested[nested.Count], all));
                }
            }

            documents[d] = documents[d] with { Claims = claims, Nested = nested };
        }

        return all;
    }

    /// <summary>Settles every claim. Claims must carry their ids; those in findings stay the same objects.</summary>
    /// <param name="claims">All claims.</param>
    /// <param name="findings">What is reported.</param>
    /// <param name="ignored">Claims that stand in what is not reported because the caller wants it so.</param>
    /// <param name="skipped">Why others stayed alone.</param>
    public static ClaimLedger Settle(
        IReadOnlyList<Claim> claims, IReadOnlyList<Finding> findings, IEnumerable<Claim> ignored, IReadOnlyDictionary<Claim, SkipReason> skipped)
    {
        var silenced = ignored.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        IEnumerable<Claim> inFindings = findings.SelectMany(finding => finding.Positions).SelectMany(position => position.Claims);
        var found = inFindings.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return new ClaimLedger([.. claims.Select(claim => found.Contains(claim.Id) ? claim : claim with { Skipped = silenced.Contains(claim.Id) ? SkipReason.Ignored : ReasonFor(claim, skipped) })]);
    }

    /// <summary>The same group, of the settled claims.</summary>
    public ClaimGroup Settled(ClaimGroup group) => group with { Claims = [.. group.Claims.Select(claim => _byId[claim.Id])] };

    /// <summary>The same finding, of the settled claims.</summary>
    public Finding Settled(Finding finding) =>
        finding with { Positions = [.. finding.Positions.Select(position => position with { Claims = [.. position.Claims.Select(claim => _byId[claim.Id])] })] };

    private static Claim Named(Claim claim, List<Claim> all)
    {
        Claim named = claim with { Id = string.Create(CultureInfo.InvariantCulture, $"c{all.Count + 1}") };
        all.Add(named);
        return named;
    }

    private static SkipReason ReasonFor(Claim claim, IReadOnlyDictionary<Claim, SkipReason> skipped) =>
        claim.Skipped ?? (skipped.TryGetValue(claim, out SkipReason reason) ? reason : claim.Slots.IsNoClaim ? SkipReason.NotAClaim : claim.Slots.IsNested ? SkipReason.Part : SkipReason.NoCounterpart);
}
