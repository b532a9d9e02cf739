using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ClaimCheck.Benchmarks;

/// <summary>Millions of characters a second, for benchmarks that have a parameter named Kilobytes: equal at all sizes where the time is linear.</summary>
internal sealed class ThroughputColumn : IColumn
{
    private const string Size = "Kilobytes";

    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public string Legend => "Millions of characters of one document a second (ASCII, so megabytes)";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        benchmarkCase.Parameters.Items.FirstOrDefault(item => item.Name == Size)?.Value is int kilobytes && summary[benchmarkCase]?.ResultStatistics is { } times
            ? (kilobytes * 1e6 / times.Mean).ToString("0.0", CultureInfo.InvariantCulture)
            : "-";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
