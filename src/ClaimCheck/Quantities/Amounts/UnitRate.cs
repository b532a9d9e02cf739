using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Takes in what a unit is counted over: "miles an hour", "mg per day", "km/ms", "miles per gallon", "barrels per day"; money keeps its own.</summary>
internal sealed class UnitRate(UnitLexicon units)
{
    public Unit Read(TokenizedText text, Unit unit, int ceiling, ref int end)
    {
        bool rated = unit.Dimension is Dimension.Length or Dimension.Mass or Dimension.Volume or Dimension.Energy or Dimension.Data || (unit.Dimension is not (Dimension.Money or Dimension.Percent or Dimension.Time) && text.First(end) == '/');
        if (!rated || end >= ceiling || !units.Context.Per.IsAt(text, end))
        {
            return unit;
        }

        bool slash = text.First(end) == '/';
        if (units.Find(text, end + 1, out int after) is not { } over || after > ceiling || !IsRate(unit, over, slash))
        {
            return unit;
        }

        end = after;
        string symbol = $"{unit.Symbol}/{over.Symbol}";
        bool speed = unit.Dimension == Dimension.Length && over.Dimension == Dimension.Time && over.Factor == over.LongestFactor;
        return symbol == "mi/h" ? UnitCatalogue.Of("mph") : speed ? new Unit(symbol, Dimension.Speed, unit.Factor * 3600m / over.Factor) : new Unit(symbol, Dimension.Other, 1m);
    }

    private static bool IsRate(Unit unit, Unit over, bool slash) =>
        slash || over.Dimension == Dimension.Time || (unit.Dimension == Dimension.Length && over.Dimension == Dimension.Volume);
}
