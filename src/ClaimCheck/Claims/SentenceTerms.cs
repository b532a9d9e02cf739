namespace ClaimCheck.Claims;

/// <summary>A word of a sentence that says what it is about.</summary>
/// <param name="IsName">It is written as a name.</param>
/// <param name="RunsOn">It is a name right behind another: "Smith" in "John Smith".</param>
/// <param name="IsValue">It is a part of a number or date in words: "two", "Monday".</param>
internal readonly record struct SentenceTerm(string Term, bool IsName, bool RunsOn = false, bool IsValue = false);

/// <summary>The terms of one sentence, in text order; function words and numbers left out.</summary>
internal sealed record SentenceTerms(IReadOnlyList<SentenceTerm> Terms);
