namespace ClaimCheck;

/// <summary>Why a claim was compared with nothing.</summary>
public enum SkipReason
{
    /// <summary>No other source states the same fact, as far as can be seen.</summary>
    NoCounterpart,

    /// <summary>It counts a part of what the other sources count.</summary>
    Part,

    /// <summary>It belongs to another stage: an initial figure beside a total.</summary>
    OtherStage,

    /// <summary>It is planned, allowed or denied where the others say that it happened, or the reverse.</summary>
    OtherModality,

    /// <summary>It measures something else: profit beside revenue.</summary>
    OtherAttribute,

    /// <summary>It counts others: civilians beside soldiers.</summary>
    OtherPopulation,

    /// <summary>It is too vague to be compared with what stands nearest: "thousands of".</summary>
    Vague,

    /// <summary>It states no fact of the story: a dateline, a number inside a name.</summary>
    NotAClaim,

    /// <summary>It was ignored on purpose.</summary>
    Ignored,
}
