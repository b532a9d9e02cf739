using ClaimCheck.Recognition;

namespace ClaimCheck.Quantities;

/// <summary>A mention whose value is known as it stands, to which no hedge and no unit around it belongs.</summary>
internal sealed record StatedMention(int FirstToken, int EndToken, Quantity Quantity) : Mention(FirstToken, EndToken);
