namespace ClaimCheck.Claims;

/// <summary>How a predicate goes with what is counted when the two are named together.</summary>
internal enum PredicatePlace
{
    /// <summary>A verb behind it: "workers" and "left" in "40 workers left".</summary>
    Behind,

    /// <summary>A verb before it: "employs" and "workers" in "employs 40 workers".</summary>
    Before,

    /// <summary>A noun, or what somebody did who only tells of it: "death" and "workers" in "the death of 40 workers".</summary>
    Apart,
}
