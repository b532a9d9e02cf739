using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>
/// Tells a fraction of an hour, minute or day as a clock does: "half an hour" is 30 minutes and "an hour and a half" 90, as for any sum of two units. Its TIMEX3 keeps the unit that was named. Decimals ("1.5 hours") stay.
/// </summary>
internal static class ClockFraction
{
    public static Amount Tell(Amount amount)
    {
        if (amount is not { IsAge: false, Unit.Dimension: Dimension.Time, Parts.Count: 0 } || (amount.Number.Denominator == 1m && !amount.IsHalved) || Smaller(amount.Unit) is not { } smaller)
        {
            return amount;
        }

        bool fits = Decimals.TryMultiply(amount.Value, amount.Unit.Factor / smaller.Factor, out decimal exact);
        decimal value = decimal.Round(exact, 6);
        return fits && value == decimal.Truncate(value) ? amount with { Unit = smaller, Value = value, LastDigitUnit = 1m, Parts = [(amount.Value, amount.Unit)] } : amount;
    }

    private static Unit? Smaller(Unit unit) => unit.Symbol switch
    {
        "d" => UnitCatalogue.Of("h"),
        "h" => UnitCatalogue.Of("min"),
        "min" => UnitCatalogue.Of("s"),
        _ => null,
    };
}
