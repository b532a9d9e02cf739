namespace ClaimCheck.Rules;

/// <summary>
/// Parts the values of a group into sets within which they compare, directly or through others: a percentage and a head count are never one fact's positions.
/// </summary>
internal static class ComparableRows
{
    /// <summary>The sets, rows ascending, in the order of their first rows. A table too large to compare all with all is left whole.</summary>
    public static List<List<int>> Of(ValueTable values)
    {
        if (values.Count > PositionFinder.ExactLimit)
        {
            return [[.. Enumerable.Range(0, values.Count)]];
        }

        var sets = new List<List<int>>();
        var open = Enumerable.Range(0, values.Count).ToList();
        while (open.Count > 0)
        {
            List<int> set = [open[0]];
            open.RemoveAt(0);
            for (int i = 0; i < set.Count; i++)
            {
                int row = set[i];
                set.AddRange(open.Where(other => values.AreComparable(row, other)));
                open.RemoveAll(set.Contains);
            }

            set.Sort();
            sets.Add(set);
        }

        return sets;
    }
}
