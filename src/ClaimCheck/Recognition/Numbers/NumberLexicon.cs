namespace ClaimCheck.Recognition.Numbers;

/// <summary>A language's number words.</summary>
internal sealed class NumberLexicon
{
}
