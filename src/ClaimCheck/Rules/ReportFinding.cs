namespace ClaimCheck.Rules;

/// <summary>Makes the finding of a rule that looks beyond one group.</summary>
internal static class ReportFinding
{
    /// <summary>A conflict between sets of claims that cannot all hold.</summary>
    /// <param name="confidence">How sure it is that they speak of one fact.</param>
    /// <param name="remark">What the rule has to add, as the end of a sentence.</param>
    /// <param name="positions">What holds together; the order of claims and positions does not matter.</param>
    public static Finding Of(RuleDescriptor rule, double confidence, string remark, params IReadOnlyList<IReadOnlyList<Claim>> positions)
    {
        List<Position> ordered = [.. positions.Select(claims => new Position([.. claims.Order(InText)])).OrderBy(position => position.Claims[0], InText)];
        string subject = FindingWording.Subject([.. ordered.SelectMany(position => position.Claims)]);
        return new Finding(rule.Id, Verdict.Conflict, rule.Severity, ordered)
        {
            Subject = subject,
            Message = FindingWording.Conflict(subject, ordered, remark),
            Remark = remark,
            Confidence = confidence,
        };
    }

    /// <summary>The same finding where both sides may be true, and softened for it.</summary>
    public static Finding Softened(this Finding finding, string reason) =>
        finding with { MayBothHold = [reason], Severity = (Severity)Math.Min((int)finding.Severity, (int)Severity.Warning) };

    private static readonly IComparer<Claim> InText = Comparer<Claim>.Create((a, b) =>
        (a.Source.Index, a.Span.Start, -a.Span.End).CompareTo((b.Source.Index, b.Span.Start, -b.Span.End)));
}
