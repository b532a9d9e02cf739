using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment.Conflicts;

/// <summary>How many values stand beside which nouns in each document: a noun with one value ("bridges") names a fact, one with many ("yards") does not.</summary>
internal sealed class HeadTable
{
    private readonly AlignmentSpace _space;
    private readonly Dictionary<(int Document, ValueFamily Family, int Term), int> _values = [];

    private readonly Dictionary<(int Document, ValueFamily Family, string Unit, int Head), int> _kinds = [];

    /// <summary>By claim, the words nearest to it.</summary>
    private readonly int[][] _nearest;

    public HeadTable(AlignmentSpace space)
    {
        _space = space;
        _nearest = [.. space.Claims.Select(claim => claim.NearRight.Take(2).Concat(claim.NearLeft.Take(1)).Where(term => term >= 0).Distinct().ToArray())];
        var stated = new HashSet<((int, ValueFamily, int), int)>();
        var counted = new HashSet<((int, ValueFamily, string, int), int)>();
        foreach (ClaimView claim in space.Claims)
        {
            int value = space.ValueOf(claim);
            foreach (int term in _nearest[claim.Index])
            {
                (int, ValueFamily, int) key = (claim.Document, claim.Traits.Family, term);
                _values[key] = _values.GetValueOrDefault(key) + (stated.Add((key, value)) ? 1 : 0);
            }

            _kinds[Kind(claim)] = _kinds.GetValueOrDefault(Kind(claim)) + (counted.Add((Kind(claim), value)) ? 1 : 0);
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
                int values = _values[(a.Document, a.Traits.Family, term)] * _values[(b.Document, b.Traits.Family, term)];
                best = Math.Max(best, _space.Terms.Rarity(term) / _space.Terms.Highest / values);
            }
        }

        return best;
    }

    /// <summary>How many values of the same family, unit and counted noun the claim's document states.</summary>
    public int Siblings(ClaimView claim) => _kinds[Kind(claim)];

    private static (int, ValueFamily, string, int) Kind(ClaimView claim) =>
        (claim.Document, claim.Traits.Family, claim.Traits.UnitKey, claim.Traits.UnitKey.Length > 0 ? -1 : claim.Head);
}
