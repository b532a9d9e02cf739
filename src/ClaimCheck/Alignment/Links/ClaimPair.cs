using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment.Links;

/// <summary>Two claims whose values can be compared. <paramref name="A"/> stands before <paramref name="B"/>. A value, because of many documents there are a million.</summary>
internal readonly record struct ClaimPair(ClaimView A, ClaimView B, ValueLevel Level)
{
    /// <summary>Ascending by first claims, then by second.</summary>
    public static Comparison<ClaimPair> ByPlace { get; } = static (x, y) => x.A.Index != y.A.Index ? x.A.Index.CompareTo(y.A.Index) : x.B.Index.CompareTo(y.B.Index);

    public bool IsWithinDocument => A.Document == B.Document;

    public ClaimView Other(ClaimView claim) => ReferenceEquals(claim, A) ? B : A;
}
