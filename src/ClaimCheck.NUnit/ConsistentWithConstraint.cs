namespace ClaimCheck.Testing;

/// <summary>
/// Holds where nothing that the tested documents state is in conflict with the expected ones. A conflict counts from a warning on, as for <c>claimcheck check</c>: one that only an open
/// bound makes ("at least five" and 22) is a note. What stands in one of the two sides only is in conflict with nothing; conflicts inside one side are for <c>Is.SelfConsistent</c>.
/// </summary>
public sealed class ConsistentWithConstraint : ConsistencyConstraint<ConsistentWithConstraint>
{
    private readonly IReadOnlyList<Document> _expected;
    private readonly List<SubjectPhrase> _subjects = [];

    internal ConsistentWithConstraint(IEnumerable<Document> expected)
        : base(expected) => _expected = TestedDocuments.NotEmpty(expected, nameof(expected));

    private protected override string Phrase => $"consistent with {TestedDocuments.NamesOf(_expected)}";

    /// <summary>
    /// Only what is said about these: <c>.About("limits", "timeouts")</c>. A statement is about a word that its sentence, list entry or table row has, in singular or plural. Each must have been compared:
    /// where nothing about it is stated on both sides, or nothing could be matched, the assertion fails, because it would check nothing. The message then shows conflicts that are too unsure to count.
    /// </summary>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException">Nothing is given, or a phrase without a letter or digit.</exception>
    public ConsistentWithConstraint About(params string[] subjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        SubjectPhrase[] phrases = [.. subjects.DefaultIfEmpty("").Select(subject => new SubjectPhrase(subject))];
        _subjects.AddRange(phrases);
        return Modified($", about {string.Join(" and ", subjects.Select(subject => $"\"{subject}\""))}");
    }

    private protected override Judgement Judge(IReadOnlyList<Document> documents)
    {
        Report report = Checker.Check([.. documents, .. _expected]);
        List<Finding> between = [.. report.Findings.Where(finding => Joins(finding, documents.Count) && IsMeant(report, finding))];
        List<Finding> conflicts = between.FindAll(finding => ConflictLines.Counts(finding) && Opposes(finding, documents.Count));
        List<SubjectPhrase> unmatched = _subjects.FindAll(subject => !between.Exists(finding => subject.IsIn(report, finding)));
        string compared = between.Count == 0 ? "nothing in it could be matched" : $"{ConflictLines.Count(conflicts.Count, "conflict")} in {ConflictLines.Count(between.Count, "compared fact")}";
        string was = $"{TestedDocuments.NamesOf(documents)}: {compared}";
        IEnumerable<string> nothing = unmatched.Select(subject => $"nothing about \"{subject.Text}\" could be matched, so that nothing was checked");
        List<Finding> possible = [.. report.Candidates.Where(finding => Joins(finding, documents.Count) && unmatched.Exists(subject => subject.IsIn(report, finding)))];
        return new Judgement(conflicts.Count == 0 && unmatched.Count == 0, was, [.. nothing, .. ConflictLines.OfPossible(report, possible), .. ConflictLines.Of(report, conflicts)]);
    }

    private bool IsMeant(Report report, Finding finding) => _subjects.Count == 0 || finding.Positions.Count == 0 || _subjects.Exists(subject => subject.IsIn(report, finding));

    /// <summary>Whether it has claims of both sides, or tells that a rule failed.</summary>
    private static bool Joins(Finding finding, int tested)
    {
        var claims = finding.Positions.SelectMany(position => position.Claims).ToList();
        return claims.Count == 0 || (claims.Exists(claim => claim.Source.Index < tested) && claims.Exists(claim => claim.Source.Index >= tested));
    }

    /// <summary>Whether a claim of one side stands in no position with one of the other.</summary>
    private static bool Opposes(Finding finding, int tested)
    {
        var claims = finding.Positions.SelectMany(position => position.Claims).Distinct().ToList();
        return claims.Count == 0 || claims.Where(claim => claim.Source.Index < tested).Any(claim =>
            claims.Where(other => other.Source.Index >= tested).Any(other => !finding.Positions.Any(position => position.Claims.Contains(claim) && position.Claims.Contains(other))));
    }
}
