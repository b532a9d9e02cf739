namespace ClaimCheck.Recognition.Dates.Relative;

/// <summary>Which way from the day of writing the words around a date point, where the date itself leaves it open.</summary>
internal enum Outlook : byte
{
    /// <summary>Nothing says it.</summary>
    Open,

    /// <summary>"the court sat on Tuesday".</summary>
    Behind,

    /// <summary>"el pasado 3 de mayo": the last such day.</summary>
    Gone,

    /// <summary>"the court will sit on Tuesday": that may still be the day of writing.</summary>
    Ahead,

    /// <summary>"the coming Tuesday", or a date that is all that the text says, as in a form to fill in: the next such day.</summary>
    Coming,
}
