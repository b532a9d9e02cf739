using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Makes one amount of two that belong together: sums of units, parts of a round whole, a value and its tolerance, degrees below zero, feet and inches.</summary>
internal sealed class AmountJoiner(UnitLexicon units)
{
    private readonly CompoundReader _compounds = new(units);
    private readonly RoundWholeReader _wholes = new(units);
    private readonly ToleranceReader _tolerances = new(units);
    private readonly BelowZeroReader _belowZero = new(units);

    /// <summary>The two as one; null where each stands for itself.</summary>
    public Amount? Join(TokenizedText text, Amount left, Amount right) =>
        _compounds.Join(text, left, right) ?? _wholes.Join(text, left, right) ?? _tolerances.Join(text, left, right) ?? _belowZero.Join(text, left, right) ?? HeightReader.Join(text, left, right);
}
