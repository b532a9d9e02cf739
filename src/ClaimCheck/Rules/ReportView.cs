namespace ClaimCheck.Rules;

/// <summary>All that an <see cref="IReportRule"/> may look at.</summary>
/// <param name="Claims">Every claim, in the order of documents and text.</param>
/// <param name="Groups">The groups, each with its positions.</param>
/// <param name="Skipped">Why claims stayed alone: a gate that kept a pair apart shows as the reason of its claims.</param>
internal sealed record ReportView(
    IReadOnlyList<Claim> Claims, IReadOnlyList<GroupView> Groups, IReadOnlyDictionary<Claim, SkipReason> Skipped);
