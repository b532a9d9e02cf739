namespace ClaimCheck.Quantities.Dates;

/// <summary>The days that a relative date counts from.</summary>
/// <param name="Writing">The day of publication or of the dateline; null where neither is known.</param>
/// <param name="Told">The last dates that the text has told of before.</param>
/// <param name="IsToldInSentence">It stands in the same sentence.</param>
/// <param name="IsToldNear">The last of them stands no more than a few sentences before.</param>
internal readonly record struct DateAnchors(DateOnly? Writing, ToldTimes Told, bool IsToldNear, bool IsToldInSentence)
{
    /// <summary>The year that its sentence begins with: "Last year, classes ended on June 19".</summary>
    public int? OpeningYear { get; init; }

    private const int FirstYear = 1000;
    private const int LastYear = 8000;

    /// <summary>A day so near the calendar's ends that spans from it could leave the calendar is no anchor.</summary>
    public static DateOnly? Usable(DateOnly? day) => day is { Year: >= FirstYear and <= LastYear } ? day : null;
}
