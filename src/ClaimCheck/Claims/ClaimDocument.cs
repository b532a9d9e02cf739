namespace ClaimCheck.Claims;

/// <summary>What was read of one document: its claims in text order, and what each sentence speaks of.</summary>
internal sealed record ClaimDocument(Source Source, IReadOnlyList<Claim> Claims, IReadOnlyList<SentenceTerms> Sentences);
