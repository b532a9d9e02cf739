using ClaimCheck.Quantities;

namespace ClaimCheck.Rules.BuiltIn;

/// <summary>Finds one document that gives one fact two values.</summary>
internal sealed class SelfContradiction : IReportRule
{
    private const double SureOfStatement = 0.6;

    /// <summary>Less than one half: a candidate.</summary>
    private const double SureOfRewording = 0.4;

    public RuleDescriptor Descriptor { get; } = new(
        "self-contradiction",
        "A document that contradicts itself",
        """
        One document states one fact twice, with values that cannot both hold: a lead that counts 12 gates and a table that counts 13. Alignment compares documents
        with each other; inside one document only sentences that say the same in all other respects are held against each other: the same thing counted,
        the same event, the same names, dates and other numbers, and mostly the same words. "12 people were hurt on Monday" beside "15 people were hurt on
        Tuesday" are two facts. What stands in one sentence ("rose from 12 to 15") is never a contradiction. Two counts of one known thing in one known event in other words
        ("the fire killed 12 people" and "15 people died in the blaze") are a candidate and no finding. It does not say which value is right.
        """,
        Severity.Error)
    {
        Fires = new RuleExample("The Halvar ferry carries 420 passengers. Built in Marle, it is a steel ship. In all, the Halvar ferry carries 450 passengers."),
        NearlyFires = new RuleExample("The Halvar ferry carries 420 passengers. Built in Marle, it is a steel ship. The Orvik ferry carries 450 passengers."),
    };

    public IEnumerable<Finding> Evaluate(ReportView report)
    {
        var told = new HashSet<Claim>(ReferenceEqualityComparer.Instance);
        foreach ((Claim first, Claim second, double confidence) in SameStatement.InOneDocument(report).Select(pair => (pair.First, pair.Second, SureOfStatement))
            .Concat(RewordedStatement.InOneDocument(report).Select(pair => (pair.First, pair.Second, SureOfRewording))))
        {
            // A fact that is told three times is one finding: later pairs of claims that stand in it already say nothing new.
            if (report.Compare(first, second) is { Relation: Relation.Differ } relation && !told.Contains(first) && !told.Contains(second))
            {
                told.Add(first);
                told.Add(second);
                yield return ReportFinding.Of(Descriptor, confidence, "", [first], [second]) with { Gap = relation.Gap, AgreesAtWidth = relation.AgreesAtWidth };
            }
        }
    }
}
