using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Takes in how exactly a value is known: "13.8 ± 0.2 billion", "2,000.45±0.01 pounds", "5 +/- 0.3 km", "40 percent, plus or minus 3".</summary>
internal sealed class ToleranceReader(UnitLexicon units)
{
    public Amount? Join(TokenizedText text, Amount value, Amount tolerance)
    {
        bool plain = value.Number.Form == NumberForm.Cardinal && tolerance.Number.Form == NumberForm.Cardinal && value.Tolerance == 0m && tolerance.Value > 0m;
        if (!plain || AfterSign(text, value.EndToken) != tolerance.FirstToken || !(value.Unit is null || tolerance.Unit is null || value.Unit == tolerance.Unit))
        {
            return null;
        }

        return value with { EndToken = tolerance.EndToken, Unit = value.Unit ?? tolerance.Unit, Value = value.Value * Scale(value, tolerance), Tolerance = tolerance.Value };
    }

    private static decimal Scale(Amount value, Amount tolerance) => value.Number.Scale == 0 && tolerance.Number.Scale > 0 ? Decimals.PowerOfTen(tolerance.Number.Scale) : 1m;

    /// <summary>The token after "±", "+/-" or "plus or minus"; -1 where none stands.</summary>
    private int AfterSign(TokenizedText text, int i)
    {
        i += text.First(i) == ',' ? 1 : 0;
        if (text.First(i) == '±')
        {
            return i + 1;
        }

        if (text.First(i) == '+' && text.First(i + 1) == '/' && text.First(i + 2) is '-' or '−')
        {
            return i + 3;
        }

        UnitContext context = units.Context;
        return context.Plus.IsAt(text, i) && context.Or.IsAt(text, i + 1) && context.Minus.IsAt(text, i + 2) ? i + 3 : -1;
    }
}
