using System.Globalization;
using ClaimCheck.Quantities;

namespace ClaimCheck.Rules.BuiltIn;

/// <summary>Finds counts that differ because they hold for different days: 12 as of Monday, 15 as of Wednesday.</summary>
internal sealed class AsOf : IGroupRule
{
    /// <summary>The later count is the larger one, as counts of what goes on are.</summary>
    private const string Grown = "later-count";

    public RuleDescriptor Descriptor { get; } = new(
        "as-of",
        "Counts of different days",
        """
        Sources count what goes on while a story lasts (the dead, the rescued, the moved, votes, cases) on different days, and the later count is the larger
        one: "12 people had died as of Monday" beside "15 … by Wednesday". The days are those that the sentences state, or else the days on which the documents
        were published. Both may be true, so it is a warning. Where the later count is the smaller one, or a day is not known, it stays a conflict of numbers.
        """,
        Severity.Warning)
    {
        Fires = new RuleExample(
            "As of 3 March 2025, 120 people had been rescued from the floods in Tealby.",
            "By 6 March 2025, 180 people had been rescued from the floods in Tealby."),
        NearlyFires = new RuleExample(
            "As of 3 March 2025, 180 people had been rescued from the floods in Tealby.",
            "By 6 March 2025, 120 people had been rescued from the floods in Tealby."),
    };

    public int Specificity => 1;

    public Finding? Evaluate(GroupView group)
    {
        List<Opposition> pairs = [.. group.Oppositions.Where(pair => pair.Relation.Relation == Relation.Differ)];
        if (pairs.Count == 0 || !pairs.TrueForAll(pair => GrowingCount.HasGrownSince(pair.First, pair.Second) || GrowingCount.HasGrownSince(pair.Second, pair.First)))
        {
            return null;
        }

        Opposition first = pairs[0];
        string remark = $"{FindingWording.Quote(first.First)} is of {Day(first.First)}, {FindingWording.Quote(first.Second)} of {Day(first.Second)}: the count may have grown";
        Finding finding = ConflictFinding.Of(Descriptor, group, remark, Grown);

        // The days are known: that the counts have none is no reason any more.
        return finding with { MayBothHold = [.. finding.MayBothHold.Where(reason => reason != BothMayHold.UndatedCount)] };
    }

    private static string Day(Claim claim) => GrowingCount.DayOf(claim)!.Value.Low!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
