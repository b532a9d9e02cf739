using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>The neighbours by which a language tells numbers from words that look like them.</summary>
internal sealed record NumberContext
{
    /// <summary>Before "one" these make a pronoun of it: "no one", "this one".</summary>
    public TermSet PronounBefore { get; init; } = TermSet.Empty;

    /// <summary>After "one" these make a pronoun of it: "one of", "one another", "one can".</summary>
    public TermSet PronounAfter { get; init; } = TermSet.Empty;

    /// <summary>After "one-" these make an adjective of it: "one-sided".</summary>
    public TermSet PronounCompounds { get; init; } = TermSet.Empty;

    /// <summary>Before an ambiguous ordinal these show it to be one: "the second", "his second".</summary>
    public TermSet OrdinalBefore { get; init; } = TermSet.Empty;

    /// <summary>After an ambiguous ordinal these show it to be a unit: "a second later".</summary>
    public TermSet UnitAfter { get; init; } = TermSet.Empty;

    /// <summary>Ordinals in set phrases count nothing: before them ("at first").</summary>
    public TermSet IdiomBefore { get; init; } = TermSet.Empty;

    /// <summary>Ordinals in set phrases count nothing: after them ("First Lady", "first aid").</summary>
    public TermSet IdiomAfter { get; init; } = TermSet.Empty;

    /// <summary>Before "half" these make it a period of play or of the year: "first half".</summary>
    public TermSet HalfAfter { get; init; } = TermSet.Empty;

    /// <summary>Words of games and votes, near which "2-3" is a score.</summary>
    public TermSet Scores { get; init; } = TermSet.Empty;

    /// <summary>With a full stop and digits these give a rank: "No. 2".</summary>
    public TermSet Ranks { get; init; } = TermSet.Empty;

    /// <summary>Before digits these make a name of them: "Flight", "Highway".</summary>
    public TermSet Labels { get; init; } = TermSet.Empty;

    /// <summary>Plurals that do not show their number: after "2.5m" they tell million from metre ("people").</summary>
    public TermSet Plurals { get; init; } = TermSet.Empty;

    /// <summary>How plurals end; empty where the ending tells nothing.</summary>
    public string PluralEnding { get; init; } = "";

    /// <summary>Digits with a slash that are names: "9/11", "24/7".</summary>
    public IReadOnlySet<string> SlashNames { get; init; } = new HashSet<string>();

    /// <summary>How ordinals in digits end: "st", "nd", "rd", "th".</summary>
    public TermSet OrdinalEndings { get; init; } = TermSet.Empty;
}
