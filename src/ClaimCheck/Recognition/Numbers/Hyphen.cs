using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>The marks that join the words of a compound: "-", and the hyphens of Unicode.</summary>
internal static class Hyphen
{
    public static bool Is(char c) => c is '-' or '‑' or '‐';

    /// <summary>Whether the token is a hyphen that touches its neighbours.</summary>
    public static bool Joins(TokenizedText text, int i) => Is(text.First(i)) && text.IsAttached(i) && text.IsAttached(i + 1);

    /// <summary>The token after any hyphen: tokenised texts part "fifty - two".</summary>
    public static int AfterAny(TokenizedText text, int i) => Is(text.First(i)) ? i + 1 : i;

    /// <summary>The token after a hyphen that joins; the same token where there is none.</summary>
    public static int After(TokenizedText text, int i) => Joins(text, i) ? i + 1 : i;
}
