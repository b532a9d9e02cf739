namespace ClaimCheck.Reporting.Charts;

/// <summary>Stretches of an axis that say at a glance how the rows stand to each other; a null end is open.</summary>
internal static class ChartBands
{
    /// <summary>Between the lowest and the highest row: what no row allows.</summary>
    public static IEnumerable<(decimal? Low, decimal? High)> Gaps(IReadOnlyList<ChartRow> rows)
    {
        decimal? covered = null;
        bool isFirst = true;
        foreach (ChartRow row in rows.OrderBy(row => row.Low is not null).ThenBy(row => row.Low))
        {
            if (!isFirst && covered is null)
            {
                yield break;
            }

            if (!isFirst && row.Low > covered)
            {
                yield return (covered, row.Low);
            }

            covered = row.High is null ? null : isFirst || row.High > covered ? row.High : covered;
            isFirst = false;
        }
    }

    /// <summary>What all rows allow, where there is such a stretch and not only a point.</summary>
    public static IEnumerable<(decimal? Low, decimal? High)> Shared(IReadOnlyList<ChartRow> rows)
    {
        decimal? low = rows.Max(row => row.Low), high = rows.Any(row => row.High is not null) ? rows.Min(row => row.High) : null;
        return low >= high ? [] : [(low, high)];
    }
}
