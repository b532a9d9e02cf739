namespace ClaimCheck.Quantities;

/// <summary>How two values relate, from "cannot be compared" to "the same".</summary>
internal enum Relation : byte
{
    /// <summary>Different kinds, dimensions or currencies: neither agreement nor conflict.</summary>
    Incomparable,

    /// <summary>They cannot both hold, by any reading of the wording.</summary>
    Differ,

    /// <summary>They can both hold only because one is an open bound ("at least five" and 22).</summary>
    BoundOnly,

    /// <summary>Nothing says that they differ, and nothing that they agree ("Tuesday" and "January 21" without a year).</summary>
    Unknown,

    /// <summary>Their intervals meet, or one is a less precise statement of the other.</summary>
    Overlap,

    /// <summary>The same number in different clothes: "six" and "sixth", "352" and "352 yards".</summary>
    EqualAcrossKinds,

    /// <summary>The same value.</summary>
    Equal,
}

/// <summary>The outcome of comparing two quantities. Symmetric: comparing the other way round gives the same.</summary>
/// <param name="Relation">How the values relate.</param>
/// <param name="Gap">The distance between the nearest ends where they differ, in the first quantity's unit (days for dates); null where it has no meaning.</param>
/// <param name="AgreesAtWidth">The share at which "about" would make them meet, rounded up to three decimals; null where it has no meaning.</param>
internal readonly record struct QuantityRelation(Relation Relation, decimal? Gap = null, decimal? AgreesAtWidth = null)
{
    /// <summary>Whether both may hold together, so that the two stand in one position.</summary>
    public bool CanHoldTogether => Relation is not (Relation.Differ or Relation.BoundOnly or Relation.Incomparable);
}
