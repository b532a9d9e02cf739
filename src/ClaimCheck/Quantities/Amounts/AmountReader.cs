using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Takes in the currency before a number and the unit after it: "$4bn", "10 km", "47 per cent", "5-foot", "half an hour", "MUSD 60".</summary>
internal sealed class AmountReader(UnitLexicon units)
{
    private const int LeastMoneyScale = 6;

    /// <summary>Words from "paid" to its amount.</summary>
    private const int ReachOfPayment = 4;
    private const decimal LeastHundred = 100m, LeastLarge = 1000m, LastYear = 2200m;

    private readonly UnitRate _rates = new(units);
    private readonly MagnitudeReader _magnitudes = new(units.Context);

    /// <param name="floor">The first token that may be taken in, after what was read before.</param>
    /// <param name="ceiling">The first token that may not be, where the next mention begins.</param>
    public Amount Read(TokenizedText text, NumberMention number, int floor, int ceiling)
    {
        if (number.Form is NumberForm.Ordinal or NumberForm.Score or NumberForm.Multiple || number is MeasuredNumber)
        {
            return MeasuredNumber.AmountOf(number);
        }

        if (units.FindBefore(text, number.FirstToken, out int first) is { } currency && first >= floor && IsClose(text, number.FirstToken))
        {
            // "$10 dollars" and "US$5 USD" say it twice.
            bool again = FindAfter(text, number, ceiling, out int after) is { Dimension: Dimension.Money } named && named.Base == currency.Base;
            bool isDebt = first > floor && text.First(first - 1) is '-' or '−' && text[first - 1].SpaceBefore && text.IsAttached(first);
            return InCurrency(new Amount(isDebt ? first - 1 : first, again ? after : number.EndToken, number, currency) { Value = isDebt ? -number.Value : number.Value });
        }

        if (FindAfter(text, number, ceiling, out int end) is { } unit)
        {
            Unit rated = _rates.Read(text, unit, ceiling, ref end);
            return InCurrency(new Amount(number.FirstToken, end, number, rated));
        }

        return _magnitudes.Read(text, number, floor);
    }

    /// <summary>"60 MUSD" is sixty million in the currency itself; cents stay cents.</summary>
    private static Amount InCurrency(Amount amount) =>
        amount.Unit is { Dimension: Dimension.Money, Factor: > 1m } unit && Decimals.TryMultiply(amount.Value, unit.Factor, out decimal value)
            ? amount with { Unit = UnitCatalogue.Of(unit.Base), Value = value, LastDigitUnit = amount.LastDigitUnit * unit.Factor } : amount;

    private Unit? FindAfter(TokenizedText text, NumberMention number, int ceiling, out int end)
    {
        int i = number.EndToken;
        bool hyphen = Hyphen.Is(text.First(i)) && !Hyphen.Is(text.First(i + 1));
        if (hyphen && text[i].SpaceBefore && text.IsAttached(i + 1))
        {
            end = i;
            return null;
        }

        i += hyphen ? 1 : 0;
        i = AfterPartOf(text, number, i);
        bool bracketed = text.First(i) is '(' or '[' or '{' or '<';
        int first = bracketed ? i + 1 : i;
        Unit? unit = units.Find(text, first, out end);
        if (unit is null || end > ceiling || text[i].LineBreaksBefore > 1 || !IsMeant(text, number, first, end) || BelongsToNext(text, unit, first, end))
        {
            return null;
        }

        if (bracketed)
        {
            end++;
            return text.First(end - 1) is ')' or ']' or '}' or '>' ? unit : null;
        }

        bool isMoney = units.Context.MoneyNames.ContainsKey(unit.Symbol) && (number.Scale >= LeastMoneyScale || (text.Span(first).Length > 2 && IsPaid(text, number.FirstToken)));
        return isMoney ? UnitCatalogue.Of(units.Context.MoneyNames[unit.Symbol]) : unit;
    }

    /// <summary>"paid three hundred pounds", "a fine of 500 pounds".</summary>
    private bool IsPaid(TokenizedText text, int number)
    {
        for (int i = number - 1; i >= Math.Max(0, number - ReachOfPayment) && text.SentenceOf(i) == text.SentenceOf(number) && !text.IsDigits(i); i--)
        {
            if (units.Context.Payments.IsAt(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The second sign of "$50-$60".</summary>
    private static bool BelongsToNext(TokenizedText text, Unit unit, int first, int end) => unit.Dimension == Dimension.Money && !text.IsWord(first) && text.IsDigits(end) && text.IsAttached(end);

    /// <summary>"half an hour", "a quarter of a mile", "two thirds of a mile", "a quarter of hour", "0.6 of a percentage point".</summary>
    private int AfterPartOf(TokenizedText text, NumberMention number, int i)
    {
        if (text.IsWord(i - 1) && units.Context.ScaleLinks.IsAt(text, i) && units.Find(text, i + 1, out _) is not null)
        {
            return i + 1;
        }

        bool isVague = number.Form == NumberForm.Vague;
        if (isVague || (number.Denominator == 1m && number.Value >= 1m))
        {
            return i + (isVague && units.Context.Of.IsAt(text, i) ? 1 : 0);
        }

        int article = units.Context.Of.IsAt(text, i) ? i + 1 : i;
        bool isTime = article > i && units.Find(text, article, out _) is { Dimension: Dimension.Time };
        return units.Context.Articles.IsAt(text, article) ? article + 1 : isTime ? article : i;
    }

    /// <summary>Whether a sign that is a word or letter as well stands for its unit here.</summary>
    private bool IsMeant(TokenizedText text, NumberMention number, int first, int end)
    {
        UnitContext context = units.Context;
        if (end - first > 1)
        {
            return true;
        }

        bool touches = text.IsAttached(first) && text.IsDigits(number.EndToken - 1);
        if (text[first].SpaceBefore && ((context.Parted.IsAt(text, first) && char.IsLower(text.First(first))) || IsPartedCapital(text, first)))
        {
            return text.IsDigits(number.EndToken - 1) && number.Value is < LeastLarge or > LastYear && !IsPower(text, end) && !context.The.IsAt(text, number.FirstToken - 1);
        }

        if (context.Touching.IsAt(text, first))
        {
            return touches && !context.Resolutions.Contains(text.Span(first - 1)) && (number.LastDigitUnit < 1m || !context.Fractional.IsAt(text, first) || AreSeconds(text, number));
        }

        if (context.Inches.IsAt(text, first))
        {
            return touches || context.InchAfter.IsAt(text, number.FirstToken - 1) || (text.IsDigits(number.EndToken - 1) && (end >= text.Count || context.InchBefore.IsAt(text, end)));
        }

        return !context.LargeOnly.IsAt(text, first) || number.Scale >= 3 || number.Value >= LeastLarge;
    }

    /// <summary>"4e14 s-1": by the second, and no seconds.</summary>
    private static bool IsPower(TokenizedText text, int end) => text.First(end) is '-' or '−' && text.IsAttached(end) && text.IsDigits(end + 1) && text.IsAttached(end + 1);

    /// <summary>"2 L bottle", "230 V."; not "50 L. Smith" or "14 V Corps".</summary>
    private bool IsPartedCapital(TokenizedText text, int first) => units.Context.PartedCapitals.IsAt(text, first) && char.IsUpper(text.First(first))
        && (text.IsWord(first + 1) ? char.IsLower(text.First(first + 1)) : text.First(first + 1) != '.' || first + 2 >= text.Count || text.SentenceOf(first + 2) != text.SentenceOf(first));

    /// <summary>"timeout: 30s", "a delay of 20s", "beaten by 9s"; "in the 60s" and "her 30s" are years.</summary>
    private bool AreSeconds(TokenizedText text, NumberMention number)
    {
        UnitContext context = units.Context;
        int before = number.FirstToken - 1;
        bool mayBeDecade = number.Value is >= 10m and < LeastHundred && number.Value % 10m == 0m;
        return context.BeforeSeconds.IsAt(text, before)
            || (context.Of.IsAt(text, before) && context.LengthsOfTime.IsAt(text, before - 1))
            || (!mayBeDecade && context.BeforeFewSeconds.IsAt(text, before));
    }

    private static bool IsClose(TokenizedText text, int number) => text[number].LineBreaksBefore == 0;
}
