namespace ClaimCheck.Quantities;

/// <summary>A language's words that loosen or bound a value.</summary>
internal sealed class HedgeLexicon
{
}
