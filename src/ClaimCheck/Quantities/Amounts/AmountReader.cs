using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Takes in the currency before a number and the unit after it: "$4bn", "10 km", "47 per cent", "5-foot", "half an hour".</summary>
internal sealed class AmountReader(UnitLexicon units)
{
    private const int LeastMoneyScale = 6;
    private const decimal LargestMagnitude = 10m;

    /// <param name="floor">The first token that may be taken in, after what was read before.</param>
    /// <param name="ceiling">The first token that may not be, where the next mention begins.</param>
    public Amount Read(TokenizedText text, NumberMention number, int floor, int ceiling)
    {
        if (number.Form is NumberForm.Ordinal or NumberForm.Score or NumberForm.Multiple)
        {
            return new Amount(number.FirstToken, number.EndToken, number, null);
        }

        if (units.FindBefore(text, number.FirstToken, out int first) is { } currency && first >= floor && IsClose(text, number.FirstToken))
        {
            // "$10 dollars" and "US$5 USD" say it twice.
            bool again = FindAfter(text, number, ceiling, out int after) is { Dimension: Dimension.Money } named && named.Base == currency.Base;
            bool isDebt = first > floor && text.First(first - 1) is '-' or '−' && text[first - 1].SpaceBefore && text.IsAttached(first);
            return new Amount(isDebt ? first - 1 : first, again ? after : number.EndToken, number, currency) { Value = isDebt ? -number.Value : number.Value };
        }

        if (FindAfter(text, number, ceiling, out int end) is { } unit)
        {
            return new Amount(number.FirstToken, end, number, WithRate(text, unit, ceiling, ref end)) with { EndToken = end };
        }

        bool isMeasured = number.FirstToken > floor && units.Context.Measuring.IsAt(text, number.FirstToken - 1) && number.Value is > 1m and < LargestMagnitude && decimal.Truncate(number.Value) != number.Value;
        if (isMeasured && (!text.IsWord(number.EndToken) || units.Context.AfterAges.IsAt(text, number.EndToken)))
        {
            return new Amount(number.FirstToken, number.EndToken, number, UnitCatalogue.Of("M"));
        }

        bool isMagnitude = number.FirstToken > floor && units.Context.MagnitudeWords.IsAt(text, BeforeHyphen(text, number.FirstToken));
        return isMagnitude
            ? new Amount(BeforeHyphen(text, number.FirstToken), number.EndToken, number, UnitCatalogue.Of("M"))
            : new Amount(number.FirstToken, number.EndToken, number, null);
    }

    private Unit? FindAfter(TokenizedText text, NumberMention number, int ceiling, out int end)
    {
        int i = number.EndToken;
        bool hyphen = text.First(i) is '-' or '‑' && text.First(i + 1) is not '-';
        if (hyphen && text[i].SpaceBefore && text.IsAttached(i + 1))
        {
            end = i;
            return null;
        }

        i += hyphen ? 1 : 0;
        i = AfterPartOf(text, number, i);
        char bracket = text.First(i);
        bool bracketed = bracket is '(' or '[' or '{' or '<';
        Unit? unit = units.Find(text, bracketed ? i + 1 : i, out end);
        if (unit is null || end > ceiling || text[i].LineBreaksBefore > 1 || !IsMeant(text, number, bracketed ? i + 1 : i, end))
        {
            return null;
        }

        if (bracketed)
        {
            end++;
            return text.First(end - 1) is ')' or ']' or '}' or '>' ? unit : null;
        }

        bool isMoney = number.Scale >= LeastMoneyScale && units.Context.MoneyNames.ContainsKey(unit.Symbol);
        return isMoney ? UnitCatalogue.Of(units.Context.MoneyNames[unit.Symbol]) : unit;
    }

    /// <summary>"half an hour", "a quarter of a mile", "two thirds of a mile".</summary>
    private int AfterPartOf(TokenizedText text, NumberMention number, int i)
    {
        if (number.Form != NumberForm.Fraction)
        {
            return i + (number.Form == NumberForm.Vague && units.Context.Of.IsAt(text, i) ? 1 : 0);
        }

        int article = units.Context.Of.IsAt(text, i) ? i + 1 : i;
        return units.Context.Articles.IsAt(text, article) ? article + 1 : i;
    }

    private bool IsMeant(TokenizedText text, NumberMention number, int first, int end)
    {
        if (end - first > 1 || !units.Context.Touching.Contains(text.Span(first).ToString()))
        {
            return true;
        }

        return text.IsAttached(first) && text.IsDigits(number.EndToken - 1);
    }

    /// <summary>"miles an hour", "mg per day", "km/ms": a unit over a unit; money keeps its own.</summary>
    private Unit WithRate(TokenizedText text, Unit unit, int ceiling, ref int end)
    {
        bool rated = unit.Dimension is Dimension.Length or Dimension.Mass or Dimension.Volume or Dimension.Energy or Dimension.Data;
        if (!rated || end >= ceiling || !units.Context.Per.IsAt(text, end))
        {
            return unit;
        }

        bool slash = text.First(end) == '/';
        if (units.Find(text, end + 1, out int after) is not { } over || after > ceiling || (!slash && over.Dimension != Dimension.Time))
        {
            return unit;
        }

        end = after;
        bool speed = unit.Dimension == Dimension.Length && over.Dimension == Dimension.Time && over.Factor == over.LongestFactor;
        return new Unit($"{unit.Symbol}/{over.Symbol}", speed ? Dimension.Speed : Dimension.Other, speed ? unit.Factor / over.Factor : 1m);
    }

    private static bool IsClose(TokenizedText text, int number) => text[number].LineBreaksBefore == 0;

    private static int BeforeHyphen(TokenizedText text, int i) => text.First(i - 1) == '-' ? i - 2 : i - 1;
}
