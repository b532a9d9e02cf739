namespace ClaimCheck.Rules.BuiltIn;

/// <summary>Finds numbers, amounts, measures and durations of one fact that cannot all hold.</summary>
internal sealed class NumberConflict : IGroupRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "number-conflict",
        "Numbers that cannot all hold",
        """
        Sources state one fact with numbers that cannot all be true: "around three thousand prisoners" beside "around 2,200". Each wording is taken as the
        range of values that it allows ("about" reaches about ten per cent to either side, "more than" is open above, round numbers may have been rounded), and
        the ranges of at least two claims do not meet. Ages, amounts of money, percentages, measures, scores and durations count as numbers; dates and
        times of day do not. The finding says how far the ranges lie apart and how wide "about" would have to be for them to meet. It is an error; a warning
        where both sides may still be true because the count may have grown, one counts a part of the other, they speak of different stages, or two ranges or
        ceilings meet that have other ends ("5 to 7" and "5 to 9", "up to 64" and "up to 32"); a note where only open bounds keep them apart, as in "at least
        five" and 22, or "more than 80" and "more than 100". It does not say who is right.
        """,
        Severity.Error)
    {
        Fires = new RuleExample(
            "Around 310 passengers were evacuated from the ferry Halvar off Skarvik.",
            "Around 420 passengers were evacuated from the ferry Halvar off Skarvik."),
        NearlyFires = new RuleExample(
            "Around 310 passengers were evacuated from the ferry Halvar off Skarvik.",
            "Some 320 passengers were evacuated from the ferry Halvar off Skarvik."),
    };

    public Finding? Evaluate(GroupView group) =>
        group.Oppositions.Count > 0 && !CalendarKinds.OnlyIn(group) ? ConflictFinding.Of(Descriptor, group) : null;
}
