namespace ClaimCheck.Alignment.Space;

/// <summary>Numbers the values and kinds of claims and counts them, so that pairs of claims compare numbers and not strings. Immutable.</summary>
internal sealed class ClaimCounts
{
    private readonly int[] _values, _kinds;
    private readonly int[] _valueCounts, _kindCounts;

    public ClaimCounts(IReadOnlyList<ClaimView> claims)
    {
        (_values, _valueCounts) = Number(claims, claim => claim.Traits.ValueKey);
        (_kinds, _kindCounts) = Number(claims, claim => (claim.Traits.Family, claim.Traits.UnitKey));
    }

    public int ValueOf(ClaimView claim) => _values[claim.Index];

    public int OfValue(ClaimView claim) => _valueCounts[_values[claim.Index]];

    public int OfKind(ClaimView claim) => _kindCounts[_kinds[claim.Index]];

    private static (int[] Numbers, int[] Counts) Number<TKey>(IReadOnlyList<ClaimView> claims, Func<ClaimView, TKey> keyOf)
        where TKey : notnull
    {
        var known = new Dictionary<TKey, int>();
        var counts = new List<int>();
        int[] numbers = new int[claims.Count];
        for (int i = 0; i < claims.Count; i++)
        {
            if (!known.TryGetValue(keyOf(claims[i]), out numbers[i]))
            {
                known[keyOf(claims[i])] = numbers[i] = counts.Count;
                counts.Add(0);
            }

            counts[numbers[i]]++;
        }

        return (numbers, [.. counts]);
    }
}
