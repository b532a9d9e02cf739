namespace ClaimCheck.Rules;

/// <summary>
/// Positions of groups with very many different values, in one sweep along the line that the values lie on. What is given up: a value is listed in one
/// position only, and whether it holds together with a whole position is judged by the member that ends first and the one that begins last, which is exact
/// for intervals on a line. Gained: as many comparisons as values, and a report that does not grow with their square.
/// </summary>
internal static class LineSweep
{
    public static IReadOnlyList<IReadOnlyList<int>> Divide(ValueTable values)
    {
        var positions = new List<IReadOnlyList<int>>();
        List<int> current = [];
        int endsFirst = -1, beginsLast = -1;
        foreach (int row in ByPlace(values))
        {
            if (current.Count > 0 && values.HoldTogether(row, endsFirst) && values.HoldTogether(row, beginsLast))
            {
                current.Add(row);
                endsFirst = LinePlace.Of(values[row]).High < LinePlace.Of(values[endsFirst]).High ? row : endsFirst;
            }
            else
            {
                positions.Add(current = [row]);
                endsFirst = row;
            }

            beginsLast = row;
        }

        foreach (List<int> position in positions.Cast<List<int>>())
        {
            position.Sort();
        }

        return positions;
    }

    /// <summary>The value that ends first and the one that begins last: where any two values of a line oppose each other, these do.</summary>
    public static (int EndsFirst, int BeginsLast) Extremes(ValueTable values)
    {
        var rows = Enumerable.Range(0, values.Count).ToList();
        return (rows.MinBy(row => LinePlace.Of(values[row]).High), rows.MaxBy(row => LinePlace.Of(values[row]).Low));
    }

    private static IEnumerable<int> ByPlace(ValueTable values) =>
        Enumerable.Range(0, values.Count).OrderBy(row => LinePlace.Of(values[row]).Low).ThenBy(row => LinePlace.Of(values[row]).High);
}
