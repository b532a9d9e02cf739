using ClaimCheck.Alignment.Links;

namespace ClaimCheck.Alignment.Conflicts;

/// <summary>Pairs of claims with different values, by claim, with the value-free logit of each.</summary>
internal sealed class RivalTable
{
    private readonly Dictionary<(int, int), float> _logits = [];
    private readonly Dictionary<(int Claim, int Document), float> _best = [];

    public RivalTable(IReadOnlyDictionary<ClaimPair, float> rivals)
    {
        foreach ((ClaimPair pair, float logit) in rivals)
        {
            _logits[(pair.A.Index, pair.B.Index)] = _logits[(pair.B.Index, pair.A.Index)] = logit;
            Raise((pair.A.Index, pair.B.Document), logit);
            Raise((pair.B.Index, pair.A.Document), logit);
        }
    }

    public float? LogitOf(int a, int b) => _logits.TryGetValue((a, b), out float logit) ? logit : null;

    public float BehindBest(ClaimPair pair, float logit) =>
        Math.Max(_best[(pair.A.Index, pair.B.Document)], _best[(pair.B.Index, pair.A.Document)]) - logit;

    private void Raise((int, int) key, float logit) => _best[key] = _best.TryGetValue(key, out float best) ? Math.Max(best, logit) : logit;
}
