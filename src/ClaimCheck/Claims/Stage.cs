namespace ClaimCheck.Claims;

/// <summary>Which part of a count's growth a claim speaks of.</summary>
internal enum Stage : byte
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>"initially", "a first group of".</summary>
    Initial,

    /// <summary>"so far", "already", "now".</summary>
    SoFar,

    /// <summary>"another", "more", "additional": an increment.</summary>
    Further,

    /// <summary>"in total", "altogether", "a total of".</summary>
    Total,
}

/// <summary>Whether the text says that a thing is so.</summary>
internal enum Modality : byte
{
    /// <summary>It is, or happened.</summary>
    Actual,

    /// <summary>It is planned, aimed at, expected or forecast.</summary>
    Planned,

    /// <summary>It is allowed, possible or able to be.</summary>
    Possible,

    /// <summary>It is denied.</summary>
    Denied,
}
