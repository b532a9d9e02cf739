namespace ClaimCheck.Claims.Ties;

/// <summary>How a number is tied to another one of its sentence.</summary>
internal enum TieKind : byte
{
    /// <summary>One of all the parts that a total is made of: "12 people: 7 men and 5 women".</summary>
    Listed,

    /// <summary>One of some parts: "12 people, including 5 women".</summary>
    Included,

    /// <summary>Taken out of a whole: "of the 48 passengers, 20 …", "20 (42%) of the 48".</summary>
    OutOf,

    /// <summary>The same said again in other terms: "15 of 60 (25%)", "10 km (6 miles)".</summary>
    Restates,

    /// <summary>How far something moved from one value to another: "from 4% to 6%, up 2 percentage points".</summary>
    Change,
}

/// <summary>What the wording of one sentence says about a number and another one.</summary>
/// <param name="Other">The other claim, by its place among the claims of the document: the whole, the total, what is said again, the value before a change.</param>
/// <param name="End">For a change the claim that states the value after it; −1 otherwise.</param>
internal readonly record struct ClaimTie(TieKind Kind, int Other, int End = -1);
