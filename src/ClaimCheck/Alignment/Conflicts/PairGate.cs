using ClaimCheck.Alignment.Space;
using ClaimCheck.Claims;

namespace ClaimCheck.Alignment.Conflicts;

/// <summary>What two claims must not differ in beyond their own slots: whose the value is, what is counted, and the date it holds for.</summary>
internal sealed class PairGate(AlignmentSpace space)
{
    private const string Statistic = "statistic";
    private const string Sport = "sport";

    /// <summary>The reason why the claims may differ, or null where none is seen.</summary>
    public SkipReason? Closed(ClaimView a, ClaimView b)
    {
        if (SlotGate.Closed(a, b) is { } reason)
        {
            return reason;
        }

        if (BelongToOthers(a, b))
        {
            return SkipReason.OtherPopulation;
        }

        if (CountOthers(a, b))
        {
            return SkipReason.OtherAttribute;
        }

        return HoldForOtherDates(a.Claim.Slots.When, b.Claim.Slots.When) ? SkipReason.OtherStage : null;
    }

    /// <summary>Ages and statistics are somebody's: those of two different names, or of two different roles, are two facts.</summary>
    private bool BelongToOthers(ClaimView a, ClaimView b)
    {
        bool ages = a.Traits.Family == ValueFamily.Age && b.Traits.Family == ValueFamily.Age;
        if (!ages && !(IsStatistic(a) && IsStatistic(b)))
        {
            return false;
        }

        bool named = a.Owner >= 0 && b.Owner >= 0;
        bool meets = space.Names.AreOne(a.Owner, b.Owner) || space.Names.AreOne(a.Owner, b.Topic) || space.Names.AreOne(a.Topic, b.Owner);
        return named && !meets;
    }

    /// <summary>Two nouns that are not other names for the same things.</summary>
    private static bool CountOthers(ClaimView a, ClaimView b)
    {
        string group = a.Claim.Slots.HeadGroup;
        bool related = group.Length > 0 && group == b.Claim.Slots.HeadGroup && group is not (Statistic or Sport);
        return a.Traits.Family is ValueFamily.Number or ValueFamily.Age && a.Head >= 0 && b.Head >= 0 && a.Head != b.Head && !related
            && !a.NearRight.Intersect(b.NearRight).Any(term => term >= 0);
    }

    private static bool IsStatistic(ClaimView claim) => claim.Traits.Family == ValueFamily.Number && claim.Claim.Slots.HeadGroup is Statistic or Sport;

    /// <summary>A count of another year is another count; months and days may be what the texts disagree on.</summary>
    private bool HoldForOtherDates(Claim? a, Claim? b) =>
        a is not null && b is not null && (IsYear(a) || IsYear(b)) && space.Values.Relate(a, b) == ValueLevel.Differ;

    private bool IsYear(Claim date) => space.Values.TraitsOf(date).Family == ValueFamily.Year;
}
