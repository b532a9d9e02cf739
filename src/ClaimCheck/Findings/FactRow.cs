namespace ClaimCheck;

/// <summary>A fact across the documents: who says what, who is silent, who stands alone.</summary>
/// <param name="Finding">What was found of it.</param>
/// <param name="Sources">The documents that speak of it, in the order of <see cref="Report.Documents"/>. The others are silent, as far as can be seen.</param>
public sealed record FactRow(Finding Finding, IReadOnlyList<FactSource> Sources)
{
    internal static FactRow Of(Finding finding)
    {
        List<(HashSet<int> Sources, IReadOnlyList<Claim> Claims)> positions = [.. finding.Positions.Select(position => (position.Claims.Select(claim => claim.Source.Index).ToHashSet(), position.Claims))];
        List<IGrouping<int, Claim>> sources = [.. positions.SelectMany(position => position.Claims).Distinct<Claim>(ReferenceEqualityComparer.Instance).GroupBy(claim => claim.Source.Index).OrderBy(source => source.Key)];
        return new FactRow(finding, [.. sources.Select(source => new FactSource(source.Key, [.. source], StandsAlone(source.Key)))]);

        bool StandsAlone(int document) => sources.Count > 1 && positions.TrueForAll(position => !position.Sources.Contains(document) || position.Sources.Count == 1);
    }

    /// <summary>What a document says of the fact; null where it is silent.</summary>
    /// <param name="document">Its place among <see cref="Report.Documents"/>.</param>
    public FactSource? Of(int document) => Sources.FirstOrDefault(source => source.Document == document);
}
