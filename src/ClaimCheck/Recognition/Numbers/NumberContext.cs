using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>The neighbours by which a language tells numbers from words that look like them.</summary>
internal sealed record NumberContext
{
    /// <summary>Before "one" these make a pronoun of it: "no one", "this one".</summary>
    public TermSet PronounBefore { get; init; } = TermSet.Empty;

    /// <summary>After "one" these make a pronoun of it: "one of", "one another", "one can".</summary>
    public TermSet PronounAfter { get; init; } = TermSet.Empty;

    /// <summary>Before "one" and one of <see cref="SamenessAfter"/> these make "the same" of it: "of one kind", "with one voice".</summary>
    public TermSet SamenessBefore { get; init; } = TermSet.Empty;

    /// <summary>After a word of <see cref="SamenessBefore"/> and "one" these make "the same" of it.</summary>
    public TermSet SamenessAfter { get; init; } = TermSet.Empty;

    /// <summary>Behind these words they are counted all the same: "with one piece of luggage".</summary>
    public TermSet SamenessEnds { get; init; } = TermSet.Empty;

    /// <summary>After "one-" these make an adjective of it: "one-sided".</summary>
    public TermSet PronounCompounds { get; init; } = TermSet.Empty;

    /// <summary>Hung on a number with a hyphen these leave it open: "30-something".</summary>
    public TermSet UnsureCompounds { get; init; } = TermSet.Empty;

    /// <summary>Between "one" and another number these make a number of it: "one and", "one to".</summary>
    public TermSet Contrasts { get; init; } = TermSet.Empty;

    /// <summary>Before a scale without its number these stand for one: "his dozen", "the last thousand".</summary>
    public TermSet ScaleBefore { get; init; } = TermSet.Empty;

    /// <summary>Before an ambiguous ordinal these show it to be one: "the second", "his second".</summary>
    public TermSet OrdinalBefore { get; init; } = TermSet.Empty;

    /// <summary>After an ambiguous ordinal these show it to be a unit: "a second later".</summary>
    public TermSet UnitAfter { get; init; } = TermSet.Empty;

    /// <summary>Ordinals in set phrases count nothing: before them ("at first").</summary>
    public TermSet IdiomBefore { get; init; } = TermSet.Empty;

    /// <summary>Ordinals in set phrases count nothing: after them ("First Lady", "first aid").</summary>
    public TermSet IdiomAfter { get; init; } = TermSet.Empty;

    /// <summary>"was", behind "first" without an article: "when it first was sold".</summary>
    public TermSet Auxiliaries { get; init; } = TermSet.Empty;

    /// <summary>Before an ordinal and a verb these make it say when: "was first shown", "who first met".</summary>
    public TermSet AdverbAfter { get; init; } = TermSet.Empty;

    /// <summary>Verbs before which "first" says when.</summary>
    public TermSet Participles { get; init; } = TermSet.Empty;

    /// <summary>How other such verbs end; empty where the ending tells nothing.</summary>
    public string ParticipleEnding { get; init; } = "";

    /// <summary>After "one third" these show that the third one is meant: "party", "quarter".</summary>
    public TermSet OrdinalNouns { get; init; } = TermSet.Empty;

    /// <summary>Before "a fifth" these make a share of it where a word of <see cref="StepEnds"/> follows: "rose by a fifth to 120".</summary>
    public TermSet Steps { get; init; } = TermSet.Empty;

    /// <summary>What goes on behind a share, and could not be a fifth one.</summary>
    public TermSet StepEnds { get; init; } = TermSet.Empty;

    /// <summary>Behind "a third" these compare with something: "a third the size", "a tenth as many".</summary>
    public TermSet ShareLinks { get; init; } = TermSet.Empty;

    /// <summary>Before "quarters" these show that quarters of the year are meant: "last".</summary>
    public TermSet PeriodBefore { get; init; } = TermSet.Empty;

    /// <summary>Before "double" these make a factor of it: "to", "will".</summary>
    public TermSet MultipleAfter { get; init; } = TermSet.Empty;

    /// <summary>After "double" these make a factor of it: "the", "its".</summary>
    public TermSet MultipleBefore { get; init; } = TermSet.Empty;

    /// <summary>Behind "double" these make no factor of it: "to double figures".</summary>
    public TermSet NotMultiplied { get; init; } = TermSet.Empty;

    /// <summary>With "half" before them these are a name: "time", "way".</summary>
    public TermSet HalfNames { get; init; } = TermSet.Empty;

    /// <summary>Behind a word for half that has other meanings these show that it is meant: "media hora".</summary>
    public TermSet Halved { get; init; } = TermSet.Empty;

    /// <summary>Before "half" these make it a period of play or of the year: "first half".</summary>
    public TermSet HalfAfter { get; init; } = TermSet.Empty;

    /// <summary>After "7:42" these say that a game's clock is read: "left", "remaining", "to".</summary>
    public TermSet Remaining { get; init; } = TermSet.Empty;

    /// <summary>Before "21:14" these say that a stopwatch is read: "in".</summary>
    public TermSet RaceLinks { get; init; } = TermSet.Empty;

    /// <summary>Words of games and votes, near which "2-3" is a score.</summary>
    public TermSet Scores { get; init; } = TermSet.Empty;

    /// <summary>Before "3:1" these make a ratio or a scale of it, where a colon stands between the sides of a score; empty where none does.</summary>
    public TermSet RatioHeads { get; init; } = TermSet.Empty;

    /// <summary>"to", between the sides of a score or vote.</summary>
    public TermSet ScoreLinks { get; init; } = TermSet.Empty;

    /// <summary>What is done by a vote; near a pair that falls it makes the pair one: "approved the budget 52 to 48".</summary>
    public TermSet VoteVerbs { get; init; } = TermSet.Empty;

    /// <summary>"percent": behind two numbers these make shares of them, and no score: "58 to 42 percent".</summary>
    public TermSet Percents { get; init; } = TermSet.Empty;

    /// <summary>"from", before what is no score: "from 5 to 4".</summary>
    public TermSet From { get; init; } = TermSet.Empty;

    /// <summary>What is counted on one side and goes without saying on the other: "234 votes to 201".</summary>
    public TermSet Points { get; init; } = TermSet.Empty;

    /// <summary>After "scores" these show people, and no game: "scores injured".</summary>
    public TermSet Counting { get; init; } = TermSet.Empty;

    /// <summary>With a full stop and digits these give a rank: "No. 2".</summary>
    public TermSet Ranks { get; init; } = TermSet.Empty;

    /// <summary>Plurals that do not show their number: after "2.5m" they tell million from metre ("people").</summary>
    public TermSet Plurals { get; init; } = TermSet.Empty;

    /// <summary>Before digits these make money of them, so that an "m" behind is a million: "EUR".</summary>
    public TermSet Currencies { get; init; } = TermSet.Empty;

    /// <summary>Units behind digits with an "m", which make a million of it: "1.2m bpd".</summary>
    public TermSet Counted { get; init; } = TermSet.Empty;

    /// <summary>Behind digits with an "m" these make metres of them: "tall", "race".</summary>
    public TermSet LengthBefore { get; init; } = TermSet.Empty;

    /// <summary>Near digits with a "K" these make kelvins of them.</summary>
    public TermSet Temperatures { get; init; } = TermSet.Empty;

    /// <summary>How plurals end; empty where the ending tells nothing.</summary>
    public string PluralEnding { get; init; } = "";

    /// <summary>"or", between <see cref="Plus"/> and "minus": "plus or minus 3" is no sign.</summary>
    public TermSet SignLinks { get; init; } = TermSet.Empty;

    /// <summary>Before "menos" these make "at least" of it: "al menos tres".</summary>
    public TermSet NoSignBehind { get; init; } = TermSet.Empty;

    public TermSet Plus { get; init; } = TermSet.Empty;

    /// <summary>How ordinals in digits end: "st", "nd", "rd", "th".</summary>
    public OrdinalEndings OrdinalEndings { get; init; } = new();

    /// <summary>What is counted in millions: in its sentence "3.4m" is no length.</summary>
    public TermSet Multitudes { get; init; } = TermSet.Empty;

    /// <summary>Verbs behind which "one" is a person, even without a noun: "killing one".</summary>
    public TermSet Casualties { get; init; } = TermSet.Empty;

    /// <summary>Words behind which "one" with a verb is a pronoun: "if one occurred".</summary>
    public TermSet Conditions { get; init; } = TermSet.Empty;
}
