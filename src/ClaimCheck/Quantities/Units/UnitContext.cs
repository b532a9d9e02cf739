using ClaimCheck.Recognition;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Units;

/// <summary>The words around a unit by which a language tells what is measured.</summary>
internal sealed record UnitContext
{
    /// <summary>Symbols that count only where they touch their digits: "5t", not "5 t".</summary>
    public IReadOnlySet<string> Touching { get; init; } = new HashSet<string>();

    /// <summary>Mass and money share a name ("pounds"): money from a million on.</summary>
    public IReadOnlyDictionary<string, string> MoneyNames { get; init; } = new Dictionary<string, string>();

    /// <summary>"per", "a", "an" and "/", between a unit and the time that it is counted over.</summary>
    public TermSet Per { get; init; } = TermSet.Empty;

    public TermSet Of { get; init; } = TermSet.Empty;

    public TermSet Articles { get; init; } = TermSet.Empty;

    public TermSet And { get; init; } = TermSet.Empty;

    /// <summary>After a length of time these make an age of it: "old", "olds".</summary>
    public TermSet Old { get; init; } = TermSet.Empty;

    /// <summary>"age", as in "years of age".</summary>
    public TermSet AgeNouns { get; init; } = TermSet.Empty;

    /// <summary>Before a number these make an age of it: "aged", "age".</summary>
    public TermSet Aged { get; init; } = TermSet.Empty;

    /// <summary>After a number these make an age of it: "yo".</summary>
    public TermSet AgeMarks { get; init; } = TermSet.Empty;

    /// <summary>After "Jane Doe, 41" these say that no comma need close the age: "and", "was", "of".</summary>
    public TermSet AfterAges { get; init; } = TermSet.Empty;

    /// <summary>After "7:42" these make a length of time of it: "left", "remaining".</summary>
    public TermSet Remaining { get; init; } = TermSet.Empty;

    /// <summary>Before a number with decimals these give it a magnitude: "a quake measuring 7.6".</summary>
    public TermSet Measuring { get; init; } = TermSet.Empty;

    /// <summary>Before a number these give it a magnitude: "magnitude 6.1".</summary>
    public TermSet MagnitudeWords { get; init; } = TermSet.Empty;
}
