using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>
/// Adds up amounts in falling units: "1 hour 45 minutes", "5 ft 2 in", "6-foot-3", "5 feet 2", "3 dollars and 50 cents", "2 hours ten", "an hour and a half". The sum is in the smaller unit; money stays in its own.
/// </summary>
internal sealed class CompoundReader(UnitLexicon units)
{
    private const decimal MonthsInYear = 12m, InchesInFoot = 12m;

    public Amount? Join(TokenizedText text, Amount left, Amount right)
    {
        if (left.Unit is not { } large || left.IsAge || !left.Number.Value.Equals(decimal.Truncate(left.Number.Value)) || JointOf(text, left.EndToken, right.FirstToken) is not { } joint)
        {
            return null;
        }

        if (right is { Unit: null, Number.Form: NumberForm.Fraction } && large.Dimension is Dimension.Time or Dimension.Length or Dimension.Mass or Dimension.Volume)
        {
            return left.Parts.Count > 0 || joint == ',' ? null : left with { EndToken = right.EndToken, Value = left.Value + right.Value, LastDigitUnit = right.LastDigitUnit, IsHalved = true };
        }

        Unit? small = Hundredths(text, left, large, right, joint) ?? (large.Symbol == "h" && IsMinutes(text, right) ? UnitCatalogue.Of("min") : right.Unit) ?? Implied(text, large, right, joint);
        return small is not null && right.Number.Form == NumberForm.Cardinal && Falls(large, small, right.Value, joint) && !(left.Joint == ' ' && joint == ',') ? Sum(left, large, right, small) is { } sum ? sum with { Joint = joint } : null : null;
    }

    private static bool Falls(Unit large, Unit small, decimal count, char joint)
    {
        bool added = large.Dimension is Dimension.Time or Dimension.Length or Dimension.Mass or Dimension.Money;
        bool falls = large.ConvertsTo(small) && small.Factor < large.Factor && large.Offset == 0m && (count < large.LongestFactor / small.Factor || (large.Dimension == Dimension.Length && joint is '&' or ','));

        // A month is no number of days that could be added up.
        return added && falls && (large.Factor == large.LongestFactor || large.Symbol == "a");
    }

    /// <summary>What two amounts of falling units add up to, whatever stands between them; null where that is out of range.</summary>
    public static Amount? Sum(Amount left, Unit large, Amount right, Unit small)
    {
        bool isMoney = large.Dimension == Dimension.Money;
        decimal ratio = (large.Symbol, small.Symbol) == ("a", "mo") ? MonthsInYear : large.Factor / small.Factor;
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

    /// <summary>"15 dollars 50", "20 ringgit and 43c": two digits that count nothing else, or cents of any currency.</summary>
    private Unit? Hundredths(TokenizedText text, Amount left, Unit large, Amount right, char joint)
    {
        bool cents = right.Unit is { Symbol: "USc" };
        bool bare = right.Unit is null && joint is ' ' or '&' && right.Value is >= 10m and < 100m && right.Number.Form == NumberForm.Cardinal && (!text.IsWord(right.EndToken) || units.Context.AfterSum.IsAt(text, right.EndToken));
        return large is { Dimension: Dimension.Money, Factor: 1m } && left.Parts.Count == 0 && (cents || bare) ? new Unit(large.Symbol, Dimension.Money, 0.01m) { Base = large.Base } : null;
    }

    /// <summary>"1h 23m": no metres behind hours.</summary>
    private static bool IsMinutes(TokenizedText text, Amount right) => right is { Unit.Symbol: "m", Value: < 60m, TokenCount: 2 } && text[right.EndToken - 1].Length == 1 && text.IsAttached(right.EndToken - 1);

    /// <summary>"2 hours ten", "1 hour and fifteen", "6-foot-3": the next smaller unit, where nothing else is counted.</summary>
    private Unit? Implied(TokenizedText text, Unit large, Amount right, char joint)
    {
        if (right.Unit is not null || right.Number.Form != NumberForm.Cardinal || (text.IsWord(right.EndToken) && joint != '-' && !(large.Symbol == "ft" && units.Context.And.IsAt(text, right.EndToken))) || Hyphen.Joins(text, right.EndToken) || text.First(right.EndToken) is ':' or '%')
        {
            return null;
        }

        return large.Symbol switch
        {
            "h" when joint != ',' => UnitCatalogue.Of("min"),
            "ft" when joint == '-' || (joint == ' ' && right.Value < InchesInFoot) => UnitCatalogue.Of("in"),
            _ => null,
        };
    }

    /// <summary>What stands between the two: ' ' for nothing, '&amp;' for "and", ',' or '-'; null for anything else.</summary>
    private char? JointOf(TokenizedText text, int end, int next)
    {
        // "5 ft. 6 in."
        end += next == end + 1 && text.First(end) == '.' && text.IsAttached(end) && text.IsDigits(next) && text.SentenceOf(next) == text.SentenceOf(end) ? 1 : 0;
        if (next < text.Count && end == next)
        {
            return text[next].LineBreaksBefore == 0 ? ' ' : null;
        }

        if (next == end + 1 && Hyphen.Joins(text, end))
        {
            return '-';
        }

        bool comma = text.First(end) == ',';
        int and = comma ? end + 1 : end;
        return next == and + 1 && units.Context.And.IsAt(text, and) ? '&' : comma && next == end + 1 ? ',' : null;
    }
}
