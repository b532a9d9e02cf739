using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Adds up amounts in falling units: "1 hour 45 minutes", "5 ft 2 in", "3 dollars and 50 cents", "an hour and a half". The sum is in the smaller unit; money stays in its own.</summary>
internal sealed class CompoundReader(UnitLexicon units)
{
    public Amount? Join(TokenizedText text, Amount left, Amount right)
    {
        if (left.Unit is not { } large || !Touches(text, left.EndToken, right.FirstToken) || !left.Number.Value.Equals(decimal.Truncate(left.Number.Value)))
        {
            return null;
        }

        if (right is { Unit: null, Number.Form: NumberForm.Fraction } && large.Dimension is Dimension.Time or Dimension.Length)
        {
            return left.Parts.Count > 0 ? null : left with { EndToken = right.EndToken, Value = left.Value + right.Value, LastDigitUnit = right.LastDigitUnit };
        }

        if ((right.Unit ?? Hundredths(text, large, right)) is not { } small)
        {
            return null;
        }

        bool falls = large.ConvertsTo(small) && small.Factor < large.Factor && large.Offset == 0m && right.Value < large.LongestFactor / small.Factor;
        if (!falls || large.Dimension is not (Dimension.Time or Dimension.Length or Dimension.Mass or Dimension.Money))
        {
            return null;
        }

        bool isMoney = large.Dimension == Dimension.Money;
        bool isCalendar = large.Factor != large.LongestFactor && !(large.Symbol == "a" && small.Symbol == "mo");
        if (isCalendar)
        {
            return null;
        }

        decimal ratio = large.Symbol == "a" ? 12m : large.Factor / small.Factor;
        if (!Decimals.TryMultiply(left.Value, ratio, out decimal larger) || !Decimals.TryAdd(larger, right.Value, out decimal sum))
        {
            return null;
        }

        var parts = new List<(decimal, Unit)>(left.Parts.Count > 0 ? left.Parts : [(left.Value, large)]) { (right.Value, small) };
        return left with
        {
            EndToken = right.EndToken,
            Unit = isMoney ? large : small,
            Value = isMoney ? sum / ratio : sum,
            LastDigitUnit = isMoney ? right.LastDigitUnit / ratio : Math.Min(1m, right.LastDigitUnit),
            Parts = parts,
        };
    }

    /// <summary>"15 dollars 50": two digits that count nothing else.</summary>
    private static Unit? Hundredths(TokenizedText text, Unit large, Amount right) =>
        large is { Dimension: Dimension.Money, Factor: 1m } && right.Value is >= 10m and < 100m && right.Number.Form == NumberForm.Cardinal && !text.IsWord(right.EndToken)
            ? new Unit(large.Symbol, Dimension.Money, 0.01m) { Base = large.Base } : null;

    private bool Touches(TokenizedText text, int end, int next)
    {
        if (next < text.Count && end == next)
        {
            return text[next].LineBreaksBefore == 0;
        }

        bool comma = text.First(end) == ',';
        int and = comma ? end + 1 : end;
        return next == and + 1 && units.Context.And.IsAt(text, and);
    }
}
