using ClaimCheck.Claims.Ties;
using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Rules.BuiltIn;

/// <summary>
/// Finds one number in two units: miles for kilometres, dollars for euros; and conversions that do not convert. Units of one dimension compare and make a group;
/// those that do not are looked for among all claims.
/// </summary>
internal sealed class UnitMismatch : IGroupRule, IReportRule
{
    /// <summary>A conversion in brackets is often rounded to a whole number of a larger unit: "two metres (seven feet)".</summary>
    private const decimal RoundedConversion = 0.2m;

    private const double SureOfConversion = 0.95;
    private const double SureOfStatement = 0.6;
    private const string Remark = "one number in two units: probably a slip";

    public RuleDescriptor Descriptor { get; } = new(
        "unit-mismatch",
        "One number in two units",
        """
        Sources state one fact with the same number in different units: "30 miles" beside "30 km", "$40 million" beside "€40 million". One of the units is
        probably wrong. Units that convert into each other are compared by their values, so 30 miles beside 48 km is no finding. Units that do not convert
        (two currencies, metres and kilograms) are held against each other only where the two sentences say the same in other respects. A conversion in one
        text is a finding where it is more than a fifth off: "10 km (16 miles)". Per cent beside percentage points is a rule of its own. It does not say which
        unit is right.
        """,
        Severity.Error)
    {
        Fires = new RuleExample(
            "The ferry Halvar drifted 30 miles off the coast of Skarvik before tugs reached it.",
            "The ferry Halvar drifted 30 km off the coast of Skarvik before tugs reached it."),
        NearlyFires = new RuleExample(
            "The ferry Halvar drifted 30 miles off the coast of Skarvik before tugs reached it.",
            "The ferry Halvar drifted 48 km off the coast of Skarvik before tugs reached it."),
    };

    public int Specificity => 4;

    public Finding? Evaluate(GroupView group)
    {
        Opposition? pair = group.Oppositions.FirstOrDefault(pair => AreOneNumber(pair.First.Quantity, pair.Second.Quantity));
        return pair is null ? null : ConflictFinding.Of(Descriptor, group, Remark);
    }

    public IEnumerable<Finding> Evaluate(ReportView report) => Conversions(report).Concat(Statements(report));

    /// <summary>"10 km (16 miles)".</summary>
    private IEnumerable<Finding> Conversions(ReportView report) =>
        from again in report.Stated
        from tie in again.Slots.Ties
        where tie.Kind == TieKind.Restates
        let first = report.Tied(again, tie.Other)
        where IsWrong(first, again, report)
        select ReportFinding.Of(Descriptor, SureOfConversion, $"{FindingWording.Quote(again)} is no conversion of {FindingWording.Quote(first)}", [first], [again]);

    private static bool IsWrong(Claim first, Claim again, ReportView report)
    {
        (Quantity a, Quantity b) = (first.Quantity, again.Quantity);
        bool converts = a.UnitOfMeasure is { } x && b.UnitOfMeasure is { } y && x != y && a.Kind == b.Kind && x.ConvertsTo(y) && x.Dimension != Dimension.Percent;
        if (!converts || report.Compare(first, again).Relation != Relation.Differ)
        {
            return false;
        }

        decimal low = Math.Min(Base(a), Base(b)), high = Math.Max(Base(a), Base(b));
        return low > 0 && high - low > RoundedConversion * high;
    }

    private static decimal Base(Quantity q) => ((q.Nominal ?? q.Range?.Low ?? q.Range?.High ?? 0m) * q.UnitOfMeasure!.Factor) + q.UnitOfMeasure.Offset;

    /// <summary>The same number in units that do not convert, in two documents that say the same of it.</summary>
    private IEnumerable<Finding> Statements(ReportView report) =>
        from pair in SameStatement.WithOneNumber(report)
        where AreOneNumber(pair.First.Quantity, pair.Second.Quantity) && !pair.First.Quantity.UnitOfMeasure!.ConvertsTo(pair.Second.Quantity.UnitOfMeasure!)
        select ReportFinding.Of(Descriptor, SureOfStatement, Remark, [pair.First], [pair.Second]);

    private static bool AreOneNumber(Quantity a, Quantity b) =>
        a.Nominal is { } value && value == b.Nominal && a.UnitOfMeasure is { } x && b.UnitOfMeasure is { } y && x != y && !IsShare(x) && !IsShare(y);

    private static bool IsShare(Unit unit) => unit.Dimension is Dimension.Percent or Dimension.PercentagePoint;
}
