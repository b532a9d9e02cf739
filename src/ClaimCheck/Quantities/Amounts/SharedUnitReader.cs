using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Gives the numbers of a list the unit that is said once: "7.6 and 7.5 magnitude quakes", "64 and 128 GB", "magnitude 7.6 and 7.4", "ages 16 and 6".</summary>
internal sealed class SharedUnitReader(UnitContext words)
{
    /// <summary>Numbers further apart are no list: "in 1998 and 12 per cent".</summary>
    private const decimal FarthestApart = 20m;

    /// <summary>From the number behind it, which has its unit after it.</summary>
    public Amount FromRight(TokenizedText text, Amount amount, Amount right)
    {
        bool shared = right.Unit is { } unit && unit.Dimension != Dimension.Money && !right.IsAge && right.EndToken > right.Number.EndToken
            && Joins(text, amount, right.FirstToken) && AreAlike(text, amount, right.Number, right.Value);
        return shared ? amount with { Unit = right.Unit } : amount;
    }

    /// <summary>From the number before it, which has its unit before it ("magnitude", "ages").</summary>
    public Amount FromLeft(TokenizedText text, QuantityMention left, Amount amount)
    {
        Quantity quantity = left.Quantity;
        bool unitBefore = (quantity.Kind == QuantityKind.Age && words.Aged.IsAt(text, left.FirstToken)) || quantity.UnitOfMeasure?.Dimension == Dimension.Magnitude;
        bool shared = amount.Unit is null && unitBefore && text.IsDigits(left.EndToken - 1) && amount.FirstToken == left.EndToken + 1 && IsJoint(text, left.EndToken)
            && amount.Number.Form == NumberForm.Cardinal && (quantity.Kind != QuantityKind.Age || !text.IsWord(amount.EndToken));
        return shared ? amount with { Unit = quantity.UnitOfMeasure, IsAge = quantity.Kind == QuantityKind.Age } : amount;
    }

    private bool Joins(TokenizedText text, Amount amount, int right)
    {
        int joint = text.First(amount.EndToken) == '-' && text.IsAttached(amount.EndToken) ? amount.EndToken + 1 : amount.EndToken;
        return right == joint + 1 && IsJoint(text, joint);
    }

    private bool IsJoint(TokenizedText text, int token) => words.And.IsAt(text, token) || text.First(token) == ',';

    private static bool AreAlike(TokenizedText text, Amount amount, NumberMention right, decimal value) =>
        amount is { Unit: null, Number.Form: NumberForm.Cardinal } && right.Form == NumberForm.Cardinal
        && text.IsDigits(amount.EndToken - 1) == text.IsDigits(right.EndToken - 1)
        && amount.Value > 0 && value <= amount.Value * FarthestApart && amount.Value <= value * FarthestApart;
}
