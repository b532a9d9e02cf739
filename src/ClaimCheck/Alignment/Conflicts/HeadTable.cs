using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment.Conflicts;

/// <summary>Which values stand beside which nouns in each document: a noun with one value ("bridges") names a fact, one with many ("yards") does not.</summary>
internal sealed class HeadTable
{
    private readonly AlignmentSpace _space;
    private readonly Dictionary<(int Document, ValueFamily Family, int Term), HashSet<string>> _values = [];

    private readonly Dictionary<(int Document, ValueFamily Family, string Unit, int Head), HashSet<string>> _kinds = [];

    /// <summary>By claim, the words nearest to it.</summary>
    private readonly int[][] _nearest;

    public HeadTable(AlignmentSpace space)
    {
        _space = space;
        _nearest = [.. space.Claims.Select(claim => claim.NearRight.Take(2).Concat(claim.NearLeft.Take(1)).Where(term => term >= 0).Distinct().ToArray())];
        foreach (ClaimView claim in space.Claims)
        {
            foreach (int term in _nearest[claim.Index])
            {
                (int, ValueFamily, int) key = (claim.Document, claim.Traits.Family, term);
                (_values.TryGetValue(key, out HashSet<string>? values) ? values : _values[key] = []).Add(claim.Traits.ValueKey);
            }

            (_kinds.TryGetValue(Kind(claim), out HashSet<string>? kinds) ? kinds : _kinds[Kind(claim)] = []).Add(claim.Traits.ValueKey);
        }
    }

    /// <summary>1 where the two share a rare noun that has one value in either document, towards 0 for common nouns and many values.</summary>
    public float Uniqueness(ClaimView a, ClaimView b)
    {
        float best = 0f;
        foreach (int term in _nearest[a.Index])
        {
            if (_nearest[b.Index].AsSpan().Contains(term))
            {
                int values = _values[(a.Document, a.Traits.Family, term)].Count * _values[(b.Document, b.Traits.Family, term)].Count;
                best = Math.Max(best, _space.Terms.Rarity(term) / _space.Terms.Highest / values);
            }
        }

        return best;
    }

    /// <summary>How many values of the same family, unit and counted noun the claim's document states.</summary>
    public int Siblings(ClaimView claim) => _kinds[Kind(claim)].Count;

    private static (int, ValueFamily, string, int) Kind(ClaimView claim) =>
        (claim.Document, claim.Traits.Family, claim.Traits.UnitKey, claim.Traits.UnitKey.Length > 0 ? -1 : claim.Head);
}
