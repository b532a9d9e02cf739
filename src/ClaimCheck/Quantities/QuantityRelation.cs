namespace ClaimCheck;

/// <summary>How two values relate, from "cannot be compared" to "the same".</summary>
public enum Relation : byte
{
    /// <summary>Different kinds, dimensions or currencies: neither agreement nor conflict. "3 km" and "3 kg", "$5" and "€5".</summary>
    Incomparable,

    /// <summary>They cannot both hold, by any reading of the wording: "12" and "15".</summary>
    Differ,

    /// <summary>They can both hold only because a bound is open: "at least five" and "22", "more than 80" and "more than 100".</summary>
    BoundOnly,

    /// <summary>Both state a range or a ceiling, the two meet, and an end is another: "5 to 7" and "5 to 9", "up to 64" and "up to 32"; or one leaves out the end that the other states: "less than 100" and "100". As estimates both can hold, as limits they cannot.</summary>
    EndsDiffer,

    /// <summary>Nothing says that they differ, and nothing that they agree: "Tuesday" and "January 21" without a year.</summary>
    Unknown,

    /// <summary>Their intervals meet, or one is a less precise statement of the other: "about 7,000" and "6,800".</summary>
    Overlap,

    /// <summary>The same number in different clothes: "six" and "sixth", "352" and "352 yards".</summary>
    EqualAcrossKinds,

    /// <summary>The same value: "3,000" and "three thousand".</summary>
    Equal,
}

/// <summary>The outcome of comparing two quantities. Symmetric but for the unit of <paramref name="Gap"/>: comparing the other way round gives the same.</summary>
/// <param name="Relation">How the values relate.</param>
/// <param name="Gap">The distance between the nearest ends where they differ, in the first quantity's unit (days for dates); null where it has no meaning.</param>
/// <param name="AgreesAtWidth">The share at which "about" would make them meet, rounded up to three decimals: 0.151 for ±15.1 %; null where it has no meaning.</param>
public readonly record struct QuantityRelation(Relation Relation, decimal? Gap = null, decimal? AgreesAtWidth = null)
{
    /// <summary>Whether the two stand in one position: they are equal or meet in what is likely. Two that only an open bound lets meet do not, nor do two ranges of other ends, nor two that cannot be compared.</summary>
    public bool CanHoldTogether => Relation is not (Relation.Differ or Relation.BoundOnly or Relation.EndsDiffer or Relation.Incomparable);
}
