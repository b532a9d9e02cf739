using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>What happened to what is counted or dated, as an event word or a verb near the claim. "The predicate to the right wins": "200 were injured" before "killed".</summary>
/// <param name="Token">The word; −1 for none.</param>
/// <param name="Event">Its concept, or the verb's stem; empty for none.</param>
/// <param name="IsKnown">The word has a concept of its own.</param>
internal readonly record struct Predicate(int Token, string Event, bool IsKnown)
{
    public static Predicate None { get; } = new(-1, "", false);
}
