namespace ClaimCheck.Rules;

/// <summary>
/// Makes the finding of a rule that threw: it names the rule, has its severity at note, and for a group takes the verdict that the other rules gave (or that
/// the positions give). It stands beside the group's own finding, the one exception to "one finding a group", so that a broken rule neither stops the run nor
/// goes unseen.
/// </summary>
internal static class RuleFailure
{
    public static Finding Of(RuleDescriptor rule, GroupView group, Verdict? verdictOfOthers, Exception failure)
    {
        string subject = FindingWording.Subject(group.Claims);
        Verdict verdict = verdictOfOthers ?? (group.Positions.Count > 1 ? Verdict.Conflict : Verdict.Agreement);
        return new Finding(rule.Id, verdict, Severity.Note, group.Positions)
        {
            Subject = subject,
            Message = $"{subject}: the rule {rule.Id} failed ({failure.GetType().Name}: {failure.Message}); the other rules went on.",
            Confidence = group.Confidence,
            Why = group.Why,
            IsFailure = true,
        };
    }

    /// <summary>For a rule over the whole report, which has no claims to name: a finding without positions.</summary>
    public static Finding Of(RuleDescriptor rule, Exception failure) =>
        new(rule.Id, Verdict.Conflict, Severity.Note, [])
        {
            Subject = rule.Title,
            Message = $"The rule {rule.Id} failed ({failure.GetType().Name}: {failure.Message}); the other rules went on.",
            IsFailure = true,
        };
}
