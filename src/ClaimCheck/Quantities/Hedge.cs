namespace ClaimCheck;

/// <summary>How the wording loosens or bounds a value.</summary>
public enum Hedge
{
    /// <summary>Stated plainly.</summary>
    None,

    /// <summary>"about", "around", "some", "roughly": the value may lie a little to either side.</summary>
    About,

    /// <summary>"at least", "no fewer than": the value or more.</summary>
    AtLeast,

    /// <summary>"at most", "no more than": the value or less.</summary>
    AtMost,

    /// <summary>"more than", "over": more, and not the value itself.</summary>
    MoreThan,

    /// <summary>"fewer than", "under": less, and not the value itself.</summary>
    LessThan,

    /// <summary>"nearly", "almost": a little less than the value, or the value.</summary>
    Nearly,

    /// <summary>"up to": a ceiling that is nearly reached.</summary>
    UpTo,

    /// <summary>"5 to 7", "between 5 and 7": both ends belong to it.</summary>
    Range,

    /// <summary>"dozens", "thousands", "several": an order of magnitude with soft ends.</summary>
    Vague,
}
