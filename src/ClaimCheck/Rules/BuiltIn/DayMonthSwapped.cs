using ClaimCheck.Quantities.Dates;

namespace ClaimCheck.Rules.BuiltIn;

/// <summary>Finds two dates of one event that are each other with day and month in each other's place: 4 March and 3 April.</summary>
internal sealed class DayMonthSwapped : IGroupRule
{
    /// <summary>A date in digits may have been read in the wrong order.</summary>
    private const string Order = "day-month-order";

    public RuleDescriptor Descriptor { get; } = new(
        "day-month-swapped",
        "Day and month in each other's place",
        """
        Sources date one event with the same two numbers as day and month and as month and day: "3 April" beside "4 March". Somewhere a date in digits was
        probably read the other way round. Years, where both are stated, must be the same. It is an error; a warning where one of the texts has the date in digits only,
        "03/04/2026", because then both may mean one day and only the order is open. A document's culture (en-GB has the
        day first, en-US the month) or its other dates decide how its digits are read; where nothing does, both readings are kept, and a date that fits one of
        them is no conflict. It does not say which order is right.
        """,
        Severity.Error)
    {
        Fires = new RuleExample(
            "The town library of Marle opened on 3 April 2025 after a long repair.",
            "The town library of Marle opened on 4 March 2025 after a long repair."),
        NearlyFires = new RuleExample(
            "The town library of Marle opened on 3 April 2025 after a long repair.",
            "The town library of Marle opened on 4 April 2025 after a long repair."),
    };

    public int Specificity => 3;

    public Finding? Evaluate(GroupView group)
    {
        Opposition? swapped = group.Oppositions.FirstOrDefault(pair => AreSwapped(pair.First.Quantity.Calendar, pair.Second.Quantity.Calendar));
        if (swapped is null)
        {
            return null;
        }

        string remark = $"{FindingWording.Quote(swapped.First)} is {FindingWording.Quote(swapped.Second)} with day and month in each other's place";
        return ConflictFinding.Of(Descriptor, group, remark, IsInDigits(swapped.First) || IsInDigits(swapped.Second) ? Order : null);
    }

    private static bool AreSwapped(CalendarFields? a, CalendarFields? b) =>
        a is { Month: { } month, Day: { } day } && b is { Month: { } otherMonth, Day: { } otherDay }
        && month == otherDay && day == otherMonth && month != day
        && (a.Year is null || b.Year is null || a.Year == b.Year);

    private static bool IsInDigits(Claim claim) => !claim.Text.Any(char.IsLetter);
}
