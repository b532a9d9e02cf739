namespace ClaimCheck.Claims;

/// <summary>A word of a sentence that says what it is about.</summary>
internal readonly record struct SentenceTerm(string Term, bool IsName);

/// <summary>The terms of one sentence, in text order; function words and numbers left out.</summary>
internal sealed record SentenceTerms(IReadOnlyList<SentenceTerm> Terms);
