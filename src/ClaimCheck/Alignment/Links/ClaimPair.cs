using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment.Links;

/// <summary>Two claims whose values can be compared. <paramref name="A"/> stands before <paramref name="B"/>.</summary>
internal sealed record ClaimPair(ClaimView A, ClaimView B, ValueLevel Level)
{
    public bool IsWithinDocument => A.Document == B.Document;

    public ClaimView Other(ClaimView claim) => ReferenceEquals(claim, A) ? B : A;
}
