namespace ClaimCheck;

/// <summary>A fact across the documents: who says what, who is silent, who stands alone.</summary>
/// <param name="Finding">What was found of it.</param>
/// <param name="Sources">What each document says, in the order of <see cref="Report.Documents"/>.</param>
public sealed record FactRow(Finding Finding, IReadOnlyList<FactCell> Sources)
{
    internal static FactRow Of(Finding finding, int documents)
    {
        List<(HashSet<int> Sources, IReadOnlyList<Claim> Claims)> positions = [.. finding.Positions.Select(position => (position.Claims.Select(claim => claim.Source.Index).ToHashSet(), position.Claims))];
        ILookup<int, Claim> claims = positions.SelectMany(position => position.Claims).Distinct<Claim>(ReferenceEqualityComparer.Instance).ToLookup(claim => claim.Source.Index);
        return new FactRow(finding, [.. Enumerable.Range(0, documents).Select(document => new FactCell([.. claims[document]], StandsAlone(document)))]);

        bool StandsAlone(int document) => claims.Count > 1 && claims.Contains(document) && positions.TrueForAll(position => !position.Sources.Contains(document) || position.Sources.Count == 1);
    }
}
