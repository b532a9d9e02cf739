namespace ClaimCheck.Claims;

/// <summary>What was read of one document: its claims in text order, and what each sentence speaks of.</summary>
internal sealed record ClaimDocument(Source Source, IReadOnlyList<Claim> Claims, IReadOnlyList<SentenceTerms> Sentences)
{
    /// <summary>In which language it was read.</summary>
    public DocumentLanguage Language { get; init; } = DocumentLanguage.Default;

    /// <summary>The parts of claims that state two things, in text order; each lies inside a claim. Alignment does not see them: the whole claim stands for them.</summary>
    public IReadOnlyList<Claim> Nested { get; init; } = [];

    /// <summary>What a recognizer gave up on.</summary>
    public IReadOnlyList<UnreadText> Unread { get; init; } = [];
}
