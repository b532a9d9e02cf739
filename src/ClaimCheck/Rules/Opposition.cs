namespace ClaimCheck;

/// <summary>Two claims of one group that cannot both hold, or only by an open bound.</summary>
public sealed record Opposition
{
    internal Opposition(Claim first, Claim second, QuantityRelation relation) => (First, Second, Relation) = (first, second, relation);

    /// <summary>The earlier one, in the order of documents and text.</summary>
    public Claim First { get; }

    /// <summary>The later one.</summary>
    public Claim Second { get; }

    /// <summary>The distance between the nearest ends of the two, in the unit of <see cref="First"/> (days for dates); null where it has no meaning.</summary>
    public decimal? Gap => Relation.Gap;

    /// <summary>Whether both may hold after all, because one is an open bound: "at least five" and 22.</summary>
    public bool IsOnlyByBound => Relation.Relation == ClaimCheck.Relation.BoundOnly;

    /// <summary>How their values relate.</summary>
    internal QuantityRelation Relation { get; }
}
