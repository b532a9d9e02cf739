namespace ClaimCheck.Quantities.Units;

/// <summary>A language's words and symbols for units, currencies and per cent.</summary>
internal sealed class UnitLexicon
{
}
