using ClaimCheck.Quantities;

namespace ClaimCheck.Rules.BuiltIn;

/// <summary>Finds values beyond a bound that another source states: 8,000 beside "up to 7,000".</summary>
internal sealed class BoundViolated : IGroupRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "bound-violated",
        "A value beyond a stated bound",
        """
        One source states a bound and another a value that lies beyond it: "up to 7,000" beside 8,000, "at least 20" beside 14, "fewer than 50" beside
        "about 70". It is named so only where every contradiction in the group is with a bound; plain values that contradict each other as well are a conflict
        of numbers. A value that a bound allows and that is only unlikely beside it ("at least five" beside 22) is not a violation: that stays a conflict of
        numbers with the severity of a note. It does not say whether the bound or the value is right.
        """,
        Severity.Error)
    {
        Fires = new RuleExample(
            "The plan allows the transfer of up to 7,000 villagers from Tealby to Norland.",
            "The plan allows the transfer of 8,000 villagers from Tealby to Norland."),
        NearlyFires = new RuleExample(
            "The plan allows the transfer of up to 7,000 villagers from Tealby to Norland.",
            "The plan allows the transfer of 6,800 villagers from Tealby to Norland."),
    };

    public int Specificity => 2;

    public Finding? Evaluate(GroupView group)
    {
        List<Opposition> beyond = [.. group.Oppositions.Where(pair => pair.Relation.Relation == Relation.Differ)];
        return beyond.Count > 0 && beyond.TrueForAll(IsWithBound) ? ConflictFinding.Of(Descriptor, group, Remark(beyond[0])) : null;
    }

    /// <summary>Two bounds to one side contradict each other as numbers do: "the limit is 60" and "the limit is 70".</summary>
    private static bool IsWithBound(Opposition pair) => pair.First.Quantity.Hedge != pair.Second.Quantity.Hedge && (IsBound(pair.First) || IsBound(pair.Second));

    private static bool IsBound(Claim claim) =>
        claim.Quantity.Hedge is Hedge.AtLeast or Hedge.AtMost or Hedge.MoreThan or Hedge.LessThan or Hedge.UpTo;

    private static string Remark(Opposition pair)
    {
        (Claim bound, Claim value) = IsBound(pair.First) ? (pair.First, pair.Second) : (pair.Second, pair.First);
        return $"{FindingWording.Quote(value)} lies outside {FindingWording.Quote(bound)}";
    }
}
