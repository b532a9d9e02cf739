namespace ClaimCheck.Claims;

/// <summary>A word near a claim that says what it is about.</summary>
/// <param name="Term">What stands for the word in comparisons: its concept's name, or its stem.</param>
/// <param name="Weight">1 beside the claim, less with distance and behind punctuation.</param>
/// <param name="IsName">It is (a part of) a name.</param>
/// <param name="Span">Where it stands in the document's text.</param>
internal readonly record struct ContextWord(string Term, float Weight, bool IsName, TextSpan Span);
