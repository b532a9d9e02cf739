namespace ClaimCheck;

/// <summary>
/// A stretch of a document's text whose conflicts are known and not to be reported, as a comment in the file says. Immutable. What is ignored is kept in
/// <see cref="Report.Ignored"/>, and what holds nothing back is told in <see cref="Report.UnusedIgnores"/>.
/// </summary>
/// <param name="Span">Where; a claim that has a character in it is ignored.</param>
/// <param name="Reason">Why, for those who read the report. Without a reason nothing is ignored, and the report says so.</param>
public sealed record IgnoredSpan(TextSpan Span, string Reason)
{
    /// <summary>The id of the one rule whose findings are ignored; null for all conflicts.</summary>
    public string? Rule { get; init; }

    /// <summary>Where the file says so.</summary>
    public TextPosition Origin { get; init; } = new(1, 1);
}
