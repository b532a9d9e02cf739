using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Words by which a language tells a count from digits that end a name ("iOS 5", "the Nikkei 225").</summary>
internal sealed record NameContext
{
    /// <summary>Capitalised words that are no names, or whose number says something: weekdays, months, "Category".</summary>
    public TermSet NotNames { get; init; } = TermSet.Empty;

    /// <summary>Before a name these make a place of it, where a count may follow: "in Iraq 12 were killed".</summary>
    public TermSet Places { get; init; } = TermSet.Empty;

    /// <summary>"were", after a count without its noun.</summary>
    public TermSet CountVerbs { get; init; } = TermSet.Empty;

    /// <summary>Words that no counted noun stands behind: "and", "in", "which".</summary>
    public TermSet Followers { get; init; } = TermSet.Empty;

    /// <summary>Plurals that do not show their number: "people".</summary>
    public TermSet Plurals { get; init; } = TermSet.Empty;

    /// <summary>How plurals end; empty where the ending tells nothing.</summary>
    public string PluralEnding { get; init; } = "";

    /// <summary>Before "one day" these show that it is a length of time: "in", "within".</summary>
    public TermSet DayAfter { get; init; } = TermSet.Empty;

    /// <summary>After "one day" these show it: "after", "later".</summary>
    public TermSet DayBefore { get; init; } = TermSet.Empty;
}
