namespace ClaimCheck.Alignment;

/// <summary>How the values of two claims relate, as far as alignment may know.</summary>
internal enum ValueLevel : byte
{
    Incomparable,
    Differ,
    Unknown,
    Overlap,
    EqualAcrossKinds,
    Equal,
}

/// <summary>The family of a value, for features and weights.</summary>
internal enum ValueFamily : byte
{
    Number,
    Ordinal,
    Ratio,
    Percent,
    Money,
    Measure,
    Age,
    Score,
    Duration,
    Time,
    Set,
    FullDate,
    MonthDay,
    Month,
    Year,
    Weekday,
    RelativeDate,
    OtherDate,
}

/// <summary>What alignment may know of one value: never the value itself.</summary>
/// <param name="Family">Its family.</param>
/// <param name="Digits">Significant digits as stated, 0–5; 3 for what has none to count.</param>
/// <param name="IsSmall">A bare number or ordinal of at most four.</param>
/// <param name="IsVague">"dozens", "several".</param>
/// <param name="IsBound">Only a bound is stated ("more than", "at least", "up to").</param>
/// <param name="IsRange">A range is stated ("5 to 7").</param>
/// <param name="UnitKey">Equal for claims whose units are the same; empty for none.</param>
/// <param name="ValueKey">Equal for claims that state the same value: for counting how rare it is, not for reading.</param>
internal readonly record struct ValueTraits(
    ValueFamily Family, int Digits, bool IsSmall, bool IsVague, bool IsBound, bool IsRange, string UnitKey, string ValueKey)
{
    public bool IsDate => Family >= ValueFamily.FullDate;
}

/// <summary>The only thing alignment sees of values. Wired to the comparison of quantities by the composition root.</summary>
internal interface IValueRelation
{
    ValueTraits TraitsOf(Claim claim);

    ValueLevel Relate(Claim a, Claim b);

    /// <summary>How near two differing values are: 1 for the same, towards 0 with growing distance; of one kind and unit only, else 0.</summary>
    double Closeness(Claim a, Claim b);
}
