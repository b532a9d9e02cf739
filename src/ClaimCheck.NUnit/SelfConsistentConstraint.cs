namespace ClaimCheck.Testing;

/// <summary>
/// Holds where nothing that the documents state is in conflict with another statement of theirs: of one document with itself, of several also with each other. A conflict counts from a
/// warning on, as for <c>claimcheck check</c>.
/// </summary>
public sealed class SelfConsistentConstraint : ConsistencyConstraint<SelfConsistentConstraint>
{
    internal SelfConsistentConstraint()
    {
    }

    private protected override string Phrase => "self-consistent";

    private protected override Judgement Judge(IReadOnlyList<Document> documents)
    {
        Report report = Checker.Check(documents);
        List<Finding> conflicts = [.. report.Findings.Where(ConflictLines.Counts)];
        return new Judgement(conflicts.Count == 0, $"{TestedDocuments.NamesOf(documents)}: {ConflictLines.Count(conflicts.Count, "conflict")}", [.. ConflictLines.Of(report, conflicts)]);
    }
}
