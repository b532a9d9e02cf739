using ClaimCheck.Alignment.Space;
using ClaimCheck.Claims;

namespace ClaimCheck.Alignment.Conflicts;

/// <summary>What two claims must not differ in beyond their own slots: whose the value is, what is counted, and the date it holds for.</summary>
internal sealed class PairGate(AlignmentSpace space)
{
    private const string Statistic = "statistic";
    private const string Sport = "sport";
    private const int ShortText = 3;

    /// <summary>The reason why the claims may differ, or null where none is seen.</summary>
    public SkipReason? Closed(ClaimView a, ClaimView b)
    {
        if (SlotGate.Closed(a, b) is { } reason)
        {
            return reason;
        }

        if (BelongToOthers(a, b) || NameOthers(a, b))
        {
            return SkipReason.OtherPopulation;
        }

        if (CountOthers(a, b) || DesignateOthers(a, b))
        {
            return SkipReason.OtherAttribute;
        }

        return HoldForOtherDates(a, b) ? SkipReason.OtherStage : null;
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

    /// <summary>
    /// Two short texts that name only different people, places and things; an article names more than one sentence shows. A day is told of under many names, but what has come is not what is to come.
    /// </summary>
    private bool NameOthers(ClaimView a, ClaimView b)
    {
        int[] x = space.SentenceOf(a).Names, y = space.SentenceOf(b).Names;
        bool mayBeTold = a.Traits.IsDate && a.Claim.Slots.Modality == b.Claim.Slots.Modality;
        return IsShort(a, b) && !mayBeTold && x.Length > 0 && y.Length > 0 && !x.Any(name => y.Any(other => space.Names.AreOne(name, other)));
    }

    private bool IsShort(ClaimView a, ClaimView b) => Math.Min(space.Sentences[a.Document].Count, space.Sentences[b.Document].Count) <= ShortText;

    /// <summary>What stands beside them tells two things apart: "version 2.3" and "version 3.0", "the first leg" and "the second leg", "the 13-inch model" and "the 15-inch model".</summary>
    private bool DesignateOthers(ClaimView a, ClaimView b)
    {
        if (IsShort(a, b) && LabelsDiffer(a.Claim.Slots.Labels, b.Claim.Slots.Labels))
        {
            return true;
        }

        foreach (ClaimView x in space.ClaimsBeside(a))
        {
            foreach (ClaimView y in space.ClaimsBeside(b))
            {
                if (x != a && y != b && Designates(x) && Designates(y) && SpeakOfOneSort(x, y) && space.Values.Relate(x.Claim, y.Claim) == ValueLevel.Differ)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool LabelsDiffer(string a, string b) => a.Length > 0 && b.Length > 0 && a != b;

    private static bool Designates(ClaimView claim) => claim.Claim.Slots.IsInName || claim.Claim.Slots.IsDesignation || claim.Traits.Family == ValueFamily.Ordinal;

    private static bool SpeakOfOneSort(ClaimView x, ClaimView y) =>
        x.Traits.Family == y.Traits.Family && x.Traits.UnitKey == y.Traits.UnitKey
        && ((x.Claim.Slots.IsDesignation && y.Claim.Slots.IsDesignation) || (x.Head >= 0 && x.Head == y.Head) || (x.Claim.Slots.IsInName && x.NearLeft.Length > 0 && y.NearLeft.Length > 0 && x.NearLeft[0] == y.NearLeft[0]));

    /// <summary>Two nouns that are not other names for the same things.</summary>
    private static bool CountOthers(ClaimView a, ClaimView b)
    {
        string group = a.Claim.Slots.HeadGroup;
        bool related = group.Length > 0 && group == b.Claim.Slots.HeadGroup && group is not (Statistic or Sport);
        return a.Traits.Family is ValueFamily.Number or ValueFamily.Age && a.Head >= 0 && b.Head >= 0 && a.Head != b.Head && !related
            && !a.NearRight.Intersect(b.NearRight).Any(term => term >= 0);
    }

    private static bool IsStatistic(ClaimView claim) => claim.Traits.Family == ValueFamily.Number && claim.Claim.Slots.HeadGroup is Statistic or Sport;

    /// <summary>A count of another year is another count, and a time of another day another time; months and days may be what the texts disagree on.</summary>
    private bool HoldForOtherDates(ClaimView a, ClaimView b) =>
        a.Claim.Slots.When is { } x && b.Claim.Slots.When is { } y && (IsYear(x) || IsYear(y) || a.Traits.Family == ValueFamily.Time) && space.Values.Relate(x, y) == ValueLevel.Differ;

    private bool IsYear(Claim date) => space.Values.TraitsOf(date).Family == ValueFamily.Year;
}
