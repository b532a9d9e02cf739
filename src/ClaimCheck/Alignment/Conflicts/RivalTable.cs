using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment.Conflicts;

/// <summary>Pairs of claims with different values, by claim, with the value-free logit of each.</summary>
internal sealed class RivalTable(AlignmentSpace space, PairTable logits)
{
    public float? LogitOf(int a, int b) => logits.Find(a, b);

    /// <summary>How far the pair is behind the best rival that either claim has in the other's document.</summary>
    public float BehindBest(ClaimPair pair, float logit) => Math.Max(Best(pair.A, pair.B.Document), Best(pair.B, pair.A.Document)) - logit;

    private float Best(ClaimView claim, int document)
    {
        (int first, int end) = space.ClaimsOf(document);
        float best = float.NegativeInfinity;
        foreach (Partner rival in logits.PartnersOf(claim.Index, first, end))
        {
            best = Math.Max(best, rival.Value);
        }

        return best;
    }
}
