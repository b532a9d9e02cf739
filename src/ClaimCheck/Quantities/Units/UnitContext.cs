using ClaimCheck.Quantities.Amounts;
using ClaimCheck.Recognition;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Units;

/// <summary>The words around a unit by which a language tells what is measured.</summary>
internal sealed record UnitContext
{
    /// <summary>Symbols that count only where they touch their digits: "5t", not "5 t".</summary>
    public TermSet Touching { get; init; } = TermSet.Empty;

    /// <summary>Symbols of those that also count where a blank parts them from digits, as the SI writes them: "5 s", "3 h". Not "the 60 s".</summary>
    public TermSet Parted { get; init; } = TermSet.Empty;

    /// <summary>Capitals of those: "2 L", "230 V"; not "2 L. Smith".</summary>
    public TermSet PartedCapitals { get; init; } = TermSet.Empty;

    /// <summary>Before whole seconds, which are written as decades are: "timeout: 30s".</summary>
    public TermSet BeforeSeconds { get; init; } = TermSet.Empty;

    /// <summary>Before whole seconds that cannot be a decade: "by 9s", "1h 23m 04s".</summary>
    public TermSet BeforeFewSeconds { get; init; } = TermSet.Empty;

    /// <summary>Before "of" and whole seconds: "a timeout of 30s".</summary>
    public TermSet LengthsOfTime { get; init; } = TermSet.Empty;

    /// <summary>Symbols that count only behind a decimal fraction: "9.58s", not "the 60s".</summary>
    public TermSet Fractional { get; init; } = TermSet.Empty;

    /// <summary>Lines of a screen, which are no pence: "1080p".</summary>
    public TermSet Resolutions { get; init; } = TermSet.Empty;

    /// <summary>Symbols that are words as well, and stand apart from their digits only beside other lengths or before <see cref="InchBefore"/>: "in".</summary>
    public TermSet Inches { get; init; } = TermSet.Empty;

    /// <summary>Before the number these show inches: "5 ft 2 in".</summary>
    public TermSet InchAfter { get; init; } = TermSet.Empty;

    /// <summary>After "in" these show inches: "2 in thick".</summary>
    public TermSet InchBefore { get; init; } = TermSet.Empty;

    /// <summary>Currencies that are words as well, and count from a thousand on: "5,000 crowns", "2 million marks".</summary>
    public TermSet LargeOnly { get; init; } = TermSet.Empty;

    /// <summary>Mass and money share a name ("pounds"): money from a million on.</summary>
    public IReadOnlyDictionary<string, string> MoneyNames { get; init; } = new Dictionary<string, string>();

    /// <summary>Before such a name these say that it is money: "paid 500 pounds".</summary>
    public TermSet Payments { get; init; } = TermSet.Empty;

    /// <summary>"per", "a", "an" and "/", between a unit and the time that it is counted over.</summary>
    public TermSet Per { get; init; } = TermSet.Empty;

    /// <summary>"per", before the round whole of a rate: "4.2 per 1,000".</summary>
    public TermSet PerWhole { get; init; } = TermSet.Empty;

    public TermSet Of { get; init; } = TermSet.Empty;

    /// <summary>Between a scale or dozens and their unit, in languages that count them so: "tres millones de euros".</summary>
    public TermSet ScaleLinks { get; init; } = TermSet.Empty;

    /// <summary>Before "of" and years these make an age of them: "hombre de 41 años", "âgée de 41 ans".</summary>
    public TermSet AgeHeads { get; init; } = TermSet.Empty;

    /// <summary>Words for years that people have: "41-jährige".</summary>
    public TermSet AgeUnits { get; init; } = TermSet.Empty;

    public TermSet Articles { get; init; } = TermSet.Empty;

    public TermSet And { get; init; } = TermSet.Empty;

    /// <summary>"the", "his": before the noun of a person.</summary>
    public TermSet Determiners { get; init; } = TermSet.Empty;

    public TermSet Or { get; init; } = TermSet.Empty;

    /// <summary>"below", before zero.</summary>
    public TermSet Below { get; init; } = TermSet.Empty;

    public TermSet Plus { get; init; } = TermSet.Empty;

    public TermSet Minus { get; init; } = TermSet.Empty;

    /// <summary>Words by which names with digits are told from counts.</summary>
    public NameContext Names { get; init; } = new();

    /// <summary>"he", "who": with one of <see cref="AgeVerbs"/> before a number these make an age of it.</summary>
    public TermSet AgePronouns { get; init; } = TermSet.Empty;

    /// <summary>"was", "is".</summary>
    public TermSet AgeVerbs { get; init; } = TermSet.Empty;

    /// <summary>"turned": before a number by itself an age.</summary>
    public TermSet AgeTurns { get; init; } = TermSet.Empty;

    /// <summary>"when", after the age of someone named: "Doe was 65 when …".</summary>
    public TermSet When { get; init; } = TermSet.Empty;

    public TermSet At { get; init; } = TermSet.Empty;

    /// <summary>"died", before "at" and an age.</summary>
    public TermSet Deaths { get; init; } = TermSet.Empty;

    /// <summary>After an age that a verb stands before: "when", "at".</summary>
    public TermSet AgeFollowers { get; init; } = TermSet.Empty;

    /// <summary>"over", "under": with a hyphen or a plural behind the number of an age ("over-65s").</summary>
    public TermSet AgeBounds { get; init; } = TermSet.Empty;

    /// <summary>How such plurals end: "s".</summary>
    public TermSet PluralEndings { get; init; } = TermSet.Empty;

    public TermSet The { get; init; } = TermSet.Empty;

    /// <summary>After a length of time these make an age of it: "old", "olds".</summary>
    public TermSet Old { get; init; } = TermSet.Empty;

    /// <summary>"age", as in "years of age".</summary>
    public TermSet AgeNouns { get; init; } = TermSet.Empty;

    /// <summary>Before what a stopwatch shows: "in".</summary>
    public TermSet RaceLinks { get; init; } = TermSet.Empty;

    /// <summary>"older", "younger": behind a number and "or" these make an age of it.</summary>
    public TermSet OlderYounger { get; init; } = TermSet.Empty;

    /// <summary>Before "under 5" these make an age of it: "children".</summary>
    public TermSet People { get; init; } = TermSet.Empty;

    /// <summary>Before a number these make an age of it: "aged", "age".</summary>
    public TermSet Aged { get; init; } = TermSet.Empty;

    /// <summary>After a number these make an age of it: "yo".</summary>
    public TermSet AgeMarks { get; init; } = TermSet.Empty;

    /// <summary>After "7:42" these make a length of time of it: "left", "remaining".</summary>
    public TermSet Remaining { get; init; } = TermSet.Empty;

    /// <summary>"quake": what a magnitude is of.</summary>
    public TermSet Quakes { get; init; } = TermSet.Empty;

    /// <summary>Between a quake and a number these give it a magnitude: "measured".</summary>
    public TermSet Measured { get; init; } = TermSet.Empty;

    /// <summary>Before a number these give it a magnitude: "magnitude 6.1".</summary>
    public TermSet MagnitudeWords { get; init; } = TermSet.Empty;

    /// <summary>Words that count one before a unit where a few more follow: "another day or two", "the next week or two".</summary>
    public TermSet BeforeFew { get; init; } = TermSet.Empty;

    /// <summary>What stands behind a sum of money and is not what it counts: "2 dollars 50 for a loaf", "15 euros 50 more".</summary>
    public TermSet AfterSum { get; init; } = TermSet.Empty;
}
