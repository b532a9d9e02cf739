using System.Globalization;
using ClaimCheck.Reporting.Charts;

namespace ClaimCheck.Tests.Reporting.Charts;

/// <summary>Rows and bands as "low..high", an open end left out.</summary>
public sealed class ChartBandsTests
{
    [TestCase("1..2 4..5", "2..4")]
    [TestCase("4..5 1..2", "2..4")]
    [TestCase("1..2 4..5 9..9", "2..4 5..9")]
    [TestCase("1..6 2..3 8..9", "6..8")]
    [TestCase("1..2 2..3", "")]
    [TestCase("1..3 2..5", "")]
    [TestCase("..2 5..", "2..5")]
    [TestCase("1.. 5..6", "")]
    [TestCase(".. 5..6", "")]
    public void Gaps_are_what_no_row_allows(string rows, string expected) => Assert.That(Text(ChartBands.Gaps(Rows(rows))), Is.EqualTo(expected));

    [TestCase("1..4 3..6", "3..4")]
    [TestCase("1.. 3..6", "3..6")]
    [TestCase("1.. 3..", "3..")]
    [TestCase("..4 ..6", "..4")]
    [TestCase(".. ..", "..")]
    [TestCase("1..3 3..6", "")]
    [TestCase("1..2 3..6", "")]
    public void Shared_is_what_all_rows_allow(string rows, string expected) => Assert.That(Text(ChartBands.Shared(Rows(rows))), Is.EqualTo(expected));

    private static ChartRow[] Rows(string rows) => [.. rows.Split(' ').Select(row => row.Split("..")).Select(ends => new ChartRow("A", End(ends[0]), End(ends[1]), null))];

    private static decimal? End(string text) => text.Length > 0 ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string Text(IEnumerable<(decimal? Low, decimal? High)> bands) => string.Join(' ', bands.Select(band => string.Create(CultureInfo.InvariantCulture, $"{band.Low}..{band.High}")));
}
