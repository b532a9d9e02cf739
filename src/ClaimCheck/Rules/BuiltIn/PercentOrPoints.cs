using System.Globalization;
using ClaimCheck.Claims.Ties;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Rules.BuiltIn;

/// <summary>Finds per cent said for percentage points: one number in both between sources, and a change that only points explain.</summary>
internal sealed class PercentOrPoints : IReportRule
{
    private const double SureOfChange = 0.95;
    private const double SureOfStatement = 0.6;

    public RuleDescriptor Descriptor { get; } = new(
        "percent-or-points",
        "Per cent or percentage points",
        """
        A share that moves from 4% to 6% has grown by 2 percentage points and by 50 per cent; by 2 per cent it has not. The rule finds one number that one source gives in per
        cent and another in percentage points of the same thing, and texts that name both ends of a change and call their difference per cent: "from 4%
        to 6%, up 2%". A change in per cent that is right ("from 4% to 6%, up 50%") is no finding, nor are two different numbers.
        """,
        Severity.Error)
    {
        Fires = new RuleExample("Unemployment in Marle rose from 4 percent to 6 percent, an increase of 2 percent."),
        NearlyFires = new RuleExample("Unemployment in Marle rose from 4 percent to 6 percent, an increase of 2 percentage points."),
    };

    public IEnumerable<Finding> Evaluate(ReportView report) => Changes(report).Concat(Statements(report));

    private IEnumerable<Finding> Changes(ReportView report) =>
        from change in report.Stated
        where change.Quantity is { UnitOfMeasure.Symbol: "%", Nominal: not null }
        from tie in change.Slots.Ties
        where tie.Kind == TieKind.Change
        let @from = report.Tied(change, tie.Other)
        let to = report.Tied(change, tie.End)
        where IsInPoints(change, @from, to)
        select ReportFinding.Of(Descriptor, SureOfChange, Remark(@from, to), [change], [@from, to]);

    private static bool IsInPoints(Claim change, Claim from, Claim to) =>
        from.Quantity is { UnitOfMeasure.Symbol: "%", Nominal: > 0m and var before } && to.Quantity is { UnitOfMeasure.Symbol: "%", Nominal: { } after }
        && before != after && change.Quantity.Nominal == Math.Abs(after - before)
        && !change.Quantity.Range!.Value.Contains(100m * Math.Abs(after - before) / before);

    private static string Remark(Claim from, Claim to)
    {
        decimal points = Math.Abs(to.Quantity.Nominal!.Value - from.Quantity.Nominal!.Value);
        return string.Create(CultureInfo.InvariantCulture, $"from {FindingWording.Quote(from)} to {FindingWording.Quote(to)} are {points:0.####} percentage points, which is {100m * points / from.Quantity.Nominal.Value:0.#} %");
    }

    private IEnumerable<Finding> Statements(ReportView report) =>
        from pair in SameStatement.WithOneNumber(report)
        where IsPercentBesidePoints(pair.First, pair.Second) || IsPercentBesidePoints(pair.Second, pair.First)
        select ReportFinding.Of(Descriptor, SureOfStatement, "per cent and percentage points are two measures", [pair.First], [pair.Second]);

    private static bool IsPercentBesidePoints(Claim percent, Claim points) =>
        percent.Quantity.UnitOfMeasure is { Symbol: "%" } && points.Quantity.UnitOfMeasure is { Dimension: Dimension.PercentagePoint };
}
