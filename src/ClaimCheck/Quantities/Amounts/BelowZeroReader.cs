using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Reads what is told from zero down: "five below zero", "20 degrees below zero", "20 below zero Fahrenheit".</summary>
internal sealed class BelowZeroReader(UnitLexicon units)
{
    public Amount? Join(TokenizedText text, Amount value, Amount zero)
    {
        bool below = zero is { Unit: null or { Dimension: Dimension.Temperature }, Value: 0m } && zero.FirstToken == value.EndToken + 1 && units.Context.Below.IsAt(text, value.EndToken);
        return below && value is { Value: > 0m, Number.Form: NumberForm.Cardinal, Unit: null or { Dimension: Dimension.Temperature or Dimension.Other } }
            ? value with { EndToken = zero.EndToken, Value = -value.Value, Unit = zero.Unit ?? value.Unit } : null;
    }
}
