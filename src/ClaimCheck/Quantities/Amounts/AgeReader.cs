using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Sees ages: "41-year-old", "41 years old", "18 months of age", "aged 41", "the age of 41", "Jane Doe, 41, of Leeds", "he was 41", "turned 41", "over-65s".</summary>
internal sealed class AgeReader(UnitLexicon units)
{
    private const decimal Oldest = 120m;
    private const decimal Hundred = 100m;

    /// <summary>Words from "died" to the "at" before an age.</summary>
    private const int ReachOfDeath = 3;

    /// <summary>From here on years that something lasts are seldom told as one word with their number.</summary>
    private const decimal Grown = 13m;

    private readonly AgeApposition _appositions = new(units);

    /// <param name="previous">The amount read before it, where one was.</param>
    public Amount Read(TokenizedText text, Amount amount, int floor, Amount? previous)
    {
        return amount.Unit switch
        {
            { Dimension: Dimension.Time } => AfterTime(text, amount),
            null when amount.Number is { Form: NumberForm.Cardinal, OnlyBesideUnit: false } => Bare(text, amount, floor, previous),
            _ => amount,
        };
    }

    /// <summary>"niños de 6 a 14 años", "im Alter von 6 bis 14 Jahren", "men aged between 21 and 38": years of people, and no length of time.</summary>
    public AmountRange OfRange(TokenizedText text, AmountRange range)
    {
        int before = range.FirstToken - 1;
        if (range.Unit is null && range.High <= Oldest && units.Context.Aged.IsAt(text, before))
        {
            return range with { IsAge = true, Unit = UnitCatalogue.Of("a") };
        }

        bool told = units.Context.AgeHeads.IsAt(text, before) || (units.Context.Of.IsAt(text, before) && units.Context.AgeHeads.IsAt(text, before - 1));
        return range with { IsAge = range.IsAge || (told && range is { Unit.Symbol: "a", High: <= Oldest }) };
    }

    private Amount AfterTime(TokenizedText text, Amount amount)
    {
        int i = amount.EndToken;
        int old = Hyphen.AfterAny(text, i);
        if (units.Context.Old.Has(text.WordOrOwner(old)))
        {
            return amount with { EndToken = old + 1, IsAge = true };
        }

        bool of = units.Context.Of.IsAt(text, amount.FirstToken - 1);
        bool apart = of && !units.Context.AgeHeads.IsEmpty && text.First(amount.FirstToken - 2) == ',' && text.First(i) is ',' or '.' or ')' && amount.Unit is { Symbol: "a" };
        bool told = apart || (of && units.Context.AgeHeads.IsAt(text, amount.FirstToken - 2));
        if (told || (units.Context.AgeUnits.IsAt(text, i - 1) && (amount.Value >= Grown || char.IsUpper(text.First(i - 1)))))
        {
            return amount with { IsAge = true };
        }

        return units.Context.Of.IsAt(text, i) && units.Context.AgeNouns.IsAt(text, i + 1)
            ? amount with { EndToken = i + 2, IsAge = true }
            : amount;
    }

    private Amount Bare(TokenizedText text, Amount amount, int floor, Amount? previous)
    {
        bool possible = amount.Value is >= 0m and <= Oldest && amount.Value == decimal.Truncate(amount.Value);
        if (!possible)
        {
            return amount;
        }

        int before = AgedBefore(text, amount.FirstToken, floor);
        if (before < amount.FirstToken)
        {
            return InYears(amount) with { FirstToken = before };
        }

        if ((units.Context.Or.IsAt(text, amount.EndToken) || units.Context.And.IsAt(text, amount.EndToken)) && units.Context.OlderYounger.IsAt(text, amount.EndToken + 1))
        {
            return InYears(amount);
        }

        if (units.Context.AgeBounds.IsAt(text, amount.FirstToken - 1) && IsOfPeople(text, amount))
        {
            return InYears(amount);
        }

        if (units.Context.AgeMarks.IsAt(text, amount.EndToken))
        {
            return InYears(amount) with { EndToken = amount.EndToken + 1 };
        }

        if (IsGroup(text, amount, floor))
        {
            int hyphen = Hyphen.Is(text.First(amount.FirstToken - 1)) ? 1 : 0;
            return InYears(amount) with { FirstToken = amount.FirstToken - hyphen, EndToken = amount.EndToken + 1 };
        }

        bool isAge = IsTold(text, amount) || Continues(text, amount, previous) || _appositions.IsAge(text, amount);
        return isAge ? InYears(amount) : amount;
    }

    /// <summary>"aged |41", "age |41", "the age of |41": the first token of the words before, the number's own where there are none.</summary>
    private int AgedBefore(TokenizedText text, int first, int floor)
    {
        UnitContext context = units.Context;
        if (first - 1 >= floor && context.Aged.IsAt(text, first - 1))
        {
            return first - 1;
        }

        bool ageOf = first - 2 >= floor && context.Of.IsAt(text, first - 1) && context.AgeNouns.IsAt(text, first - 2);
        return !ageOf ? first : first - 3 >= floor && context.The.IsAt(text, first - 3) ? first - 3 : first - 2;
    }

    /// <summary>"women aged over |60", "children under |5": whom the bound is for stands before it, and nothing that is counted behind.</summary>
    private bool IsOfPeople(TokenizedText text, Amount amount)
    {
        UnitContext context = units.Context;
        int before = amount.FirstToken - 2, after = amount.EndToken;
        return context.Aged.IsAt(text, before)
            || (context.People.IsAt(text, before) && amount.Value < Hundred && (!text.IsWord(after) || context.AgeFollowers.IsAt(text, after) || context.AgeVerbs.IsAt(text, after)) && !text.IsAttached(after + 1) && text.First(after) is not ('%' or '-' or ':'));
    }

    /// <summary>"over-65s", "under 18s".</summary>
    private bool IsGroup(TokenizedText text, Amount amount, int floor)
    {
        bool plural = text.IsDigits(amount.EndToken - 1) && text.IsAttached(amount.EndToken) && units.Context.PluralEndings.IsAt(text, amount.EndToken);
        int before = Hyphen.Is(text.First(amount.FirstToken - 1)) ? amount.FirstToken - 2 : amount.FirstToken - 1;
        return plural && before >= floor && units.Context.AgeBounds.IsAt(text, before);
    }

    /// <summary>"he was 75.", "who is 41 and", "Doe was 65 when", "turned 29 in May", "died at 37", "a boy of 7", "died on Saturday at 81".</summary>
    private bool IsTold(TokenizedText text, Amount amount)
    {
        UnitContext context = units.Context;
        int i = amount.FirstToken;
        bool named = char.IsUpper(text.First(i - 2)) && text.IsWord(i - 2) && context.When.IsAt(text, amount.EndToken);
        bool told = context.AgeTurns.IsAt(text, i - 1) || (context.AgeVerbs.IsAt(text, i - 1) && (context.AgePronouns.IsAt(text, i - 2) || named)) || (context.At.IsAt(text, i - 1) && DiedBefore(text, i - 2));
        told |= context.Of.IsAt(text, i - 1) && context.AgeHeads.IsAt(text, i - 2);
        return told && text.SentenceOf(i - 1) == text.SentenceOf(i) && (!text.IsWord(amount.EndToken) || context.AgeFollowers.IsAt(text, amount.EndToken) || context.AgeVerbs.IsAt(text, amount.EndToken)) && text.First(amount.EndToken) is not ('-' or '%');
    }

    /// <summary>"died at", "died on Saturday at", "died in Paris at".</summary>
    private bool DiedBefore(TokenizedText text, int last)
    {
        for (int i = last; i > last - ReachOfDeath && text.IsWord(i); i--)
        {
            if (units.Context.Deaths.IsAt(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"ages 16 and |6", "aged 3, |5 and |9", "aged 3, 5, and |9".</summary>
    private bool Continues(TokenizedText text, Amount amount, Amount? previous) =>
        previous is { IsAge: true, Unit.Symbol: "a" } && IsNext(text, previous.EndToken, amount.FirstToken) && text.IsDigits(previous.EndToken - 1)
        && (!text.IsWord(amount.EndToken) || (units.Context.And.IsAt(text, amount.EndToken) && text.IsDigits(amount.EndToken + 1)));

    /// <summary>A comma, "and", or both between.</summary>
    private bool IsNext(TokenizedText text, int end, int next)
    {
        bool comma = text.First(end) == ',';
        return next == end + 1 ? comma || units.Context.And.IsAt(text, end) : comma && next == end + 2 && units.Context.And.IsAt(text, end + 1);
    }

    private static Amount InYears(Amount amount) => amount with { IsAge = true, Unit = UnitCatalogue.Of("a") };
}
