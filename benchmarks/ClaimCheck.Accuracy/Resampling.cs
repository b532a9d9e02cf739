using System.Globalization;

namespace ClaimCheck.Accuracy;

/// <summary>How far chance could move a figure: clusters are drawn anew with replacement (Efron's bootstrap), with a fixed seed.</summary>
internal static class Resampling
{
    private const int Draws = 500;

    /// <returns>The range that holds nine of ten draws.</returns>
    public static string Range(IReadOnlyList<UnitCounts> clusters, Func<UnitCounts, double> figure)
    {
        var random = new Random(1);
        double[] drawn = [.. Enumerable.Range(0, Draws).Select(_ => figure(UnitCounts.Sum(clusters.Select(_ => clusters[random.Next(clusters.Count)])))).Order()];
        return string.Create(CultureInfo.InvariantCulture, $"{drawn[Draws / 20]:0.00}–{drawn[Draws - (Draws / 20)]:0.00}");
    }
}
