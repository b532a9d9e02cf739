namespace ClaimCheck.Alignment.Links;

/// <summary>Probabilities by pair of claims, and by claim its partners.</summary>
internal sealed class PairTable
{
    private readonly Dictionary<(int, int), float> _probabilities = [];
    private readonly Dictionary<int, List<(int Partner, float Probability)>> _partners = [];

    public PairTable(IReadOnlyList<ClaimPair> pairs, IReadOnlyList<float> probabilities)
    {
        for (int n = 0; n < pairs.Count; n++)
        {
            (int a, int b) = (pairs[n].A.Index, pairs[n].B.Index);
            _probabilities[(a, b)] = _probabilities[(b, a)] = probabilities[n];
            PartnerList(a).Add((b, probabilities[n]));
            PartnerList(b).Add((a, probabilities[n]));
        }
    }

    public float this[int a, int b] => _probabilities.GetValueOrDefault((a, b));

    public bool Holds(int a, int b) => _probabilities.ContainsKey((a, b));

    public IReadOnlyList<(int Partner, float Probability)> PartnersOf(int claim) => _partners.TryGetValue(claim, out var list) ? list : [];

    private List<(int, float)> PartnerList(int claim) => _partners.TryGetValue(claim, out var list) ? list : _partners[claim] = [];
}
