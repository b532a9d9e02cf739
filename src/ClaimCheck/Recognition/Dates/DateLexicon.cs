namespace ClaimCheck.Recognition.Dates;

/// <summary>A language's words for days, months and relative dates.</summary>
internal sealed class DateLexicon
{
}
