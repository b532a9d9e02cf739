namespace ClaimCheck.Testing;

/// <summary>
/// Holds where the documents state a value, and nowhere another for the same thing. A wording holds that allows the value ("about a dozen", "more than 10"). A number belongs to the noun that it
/// counts ("12 built-in rules"); where no number of a sentence, list entry or table row counts the subject, the nearest that counts nothing else does ("Rules: 12", "a timeout of 30 seconds").
/// </summary>
public sealed class StatesValueConstraint : DocumentConstraint<StatesValueConstraint>
{
    private readonly SubjectPhrase _subject;
    private readonly Quantity _value;

    internal StatesValueConstraint(SubjectPhrase subject, Quantity value)
        : base(subject.Text, value) => (_subject, _value) = (subject, value);

    private protected override string Phrase => $"\"{_subject.Text}\" stated as {_value}";

    private protected override Judgement Judge(IReadOnlyList<Document> documents)
    {
        Report report = Checker.Read(documents);
        IReadOnlyList<Claim> stated = new StatementSearch(_subject).In(report, report.Claims.Where(IsComparable));
        List<Claim> others = [.. stated.Where(claim => Checker.Compare(claim.Quantity, _value).Relation == Relation.Differ)];
        string found = stated.Count == 0 ? $"no such value of \"{_subject.Text}\" is stated" : $"{ConflictLines.Count(others.Count, "other value")} in {ConflictLines.Count(stated.Count, "statement")}";
        return new Judgement(stated.Count > 0 && others.Count == 0, $"{TestedDocuments.NamesOf(documents)}: {found}", others.Count == 0 ? [] : ["", .. ReportText.LinesOf(report, others)]);
    }

    /// <summary>"12 kg" is no statement of a count, though the number is the same; nor is "one rule", unless one is what is wanted.</summary>
    private bool IsComparable(Claim claim) => (claim.Quantity is not { Kind: QuantityKind.Number, Nominal: 1 } || _value.Nominal == 1) && Checker.Compare(claim.Quantity, _value).Relation is not (Relation.Incomparable or Relation.Unknown or Relation.EqualAcrossKinds);
}
