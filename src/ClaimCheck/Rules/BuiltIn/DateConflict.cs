namespace ClaimCheck.Rules.BuiltIn;

/// <summary>Finds dates and times of one event that cannot all hold.</summary>
internal sealed class DateConflict : IGroupRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "date-conflict",
        "Dates that cannot all hold",
        """
        Sources date one event differently: "on January 21" beside "on January 23", "at 3 p.m." beside "at 5 p.m." Only what both state is compared:
        "January 21" has no year and agrees with January 21 of any year, "in January" agrees with every day of it, and "Tuesday" is compared with a date only
        where the day of publication is known. Days are counted between the nearest ends of the two dates. It is an error, a warning where both sides may
        still be true because they speak of different stages. Lengths of time ("three days") are numbers, not dates. It does not say who is right.
        """,
        Severity.Error)
    {
        Fires = new RuleExample(
            "The new lighthouse of Marle was opened on 21 January 2026.",
            "The new lighthouse of Marle was opened on 23 January 2026."),
        NearlyFires = new RuleExample(
            "The new lighthouse of Marle was opened on 21 January 2026.",
            "The new lighthouse of Marle was opened in January 2026."),
    };

    public Finding? Evaluate(GroupView group) =>
        group.Oppositions.Count > 0 && CalendarKinds.OnlyIn(group) ? ConflictFinding.Of(Descriptor, group) : null;
}
