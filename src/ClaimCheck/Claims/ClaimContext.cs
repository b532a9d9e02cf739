namespace ClaimCheck.Claims;

/// <summary>The words around a claim, within its sentence.</summary>
internal sealed record ClaimContext
{
    public static ClaimContext Empty { get; } = new();

    /// <summary>The document's text, in which the words stand.</summary>
    public string Text { get; init; } = "";

    /// <summary>To the left, nearest first.</summary>
    public IReadOnlyList<ContextWord> Left { get; init; } = [];

    /// <summary>To the right, nearest first.</summary>
    public IReadOnlyList<ContextWord> Right { get; init; } = [];

    /// <summary>The very next word to the left in lower case, function word or not; "^" at the start of the sentence.</summary>
    public string Before { get; init; } = "^";

    /// <summary>The very next word to the right in lower case; "$" at the end of the sentence.</summary>
    public string After { get; init; } = "$";

    /// <summary>The nearest name to the left, as a term; empty for none.</summary>
    public string NearestName { get; init; } = "";
}
