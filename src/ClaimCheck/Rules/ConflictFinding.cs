using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Rules;

/// <summary>Makes the finding of a conflict, for every rule that finds one: positions, distance, softening reasons, severity and words.</summary>
internal static class ConflictFinding
{
    /// <summary>The finding; the group must hold at least one opposition.</summary>
    /// <param name="remark">What the rule has to add to the values.</param>
    /// <param name="excuse">A reason of the rule's own why both sides may be true.</param>
    public static Finding Of(RuleDescriptor rule, GroupView group, string remark = "", string? excuse = null)
    {
        IReadOnlyList<string> reasons = [.. BothMayHold.ReasonsFor(group.Oppositions), .. excuse is null ? [] : new[] { excuse }];
        Opposition? nearest = group.Oppositions.Where(pair => pair.Relation.Gap is not null).MinBy(pair => GapFor(group.Claims[0], pair));
        string subject = FindingWording.Subject(group.Claims);
        return new Finding(rule.Id, Verdict.Conflict, SeverityOf(rule, group, reasons), group.Positions)
        {
            Subject = subject,
            Message = FindingWording.Conflict(subject, group.Positions, remark),
            Remark = remark,
            Confidence = group.Confidence,
            Gap = nearest is null ? null : GapFor(group.Claims[0], nearest),
            AgreesAtWidth = nearest?.Relation.AgreesAtWidth,
            MayBothHold = reasons,
            Why = group.Why,
        };
    }

    private static Severity SeverityOf(RuleDescriptor rule, GroupView group, IReadOnlyList<string> reasons)
    {
        Severity ceiling = group.Oppositions.All(pair => pair.Relation.Relation == Relation.BoundOnly) ? Severity.Note
            : reasons.Count > 0 ? Severity.Warning
            : Severity.Error;
        return (Severity)Math.Min((int)rule.Severity, (int)ceiling);
    }

    /// <summary>A pair's gap is in the unit of its first claim; the finding's is in the unit of the finding's first claim.</summary>
    private static decimal? GapFor(Claim first, Opposition pair)
    {
        (Unit? from, Unit? to) = (pair.First.Quantity.UnitOfMeasure, first.Quantity.UnitOfMeasure);
        if (pair.Relation.Gap is not { } gap || from == to || from is null || to is null || from.Dimension != to.Dimension)
        {
            return pair.Relation.Gap;
        }

        try
        {
            return gap * from.Factor / to.Factor;
        }
        catch (OverflowException)
        {
            // Astronomic values in tiny units leave the range of decimal: the pair's own unit is kept out, no gap is said.
            return null;
        }
    }
}
