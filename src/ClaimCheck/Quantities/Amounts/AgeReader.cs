using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Sees ages: "41-year-old", "41 years old", "18 months of age", "aged 41", "Jane Doe, 41, of Leeds".</summary>
internal sealed class AgeReader(UnitLexicon units)
{
    private const decimal Oldest = 120m;

    public Amount Read(TokenizedText text, Amount amount, int floor)
    {
        return amount.Unit switch
        {
            { Dimension: Dimension.Time } => AfterTime(text, amount),
            null when amount.Number.Form is NumberForm.Cardinal => Bare(text, amount, floor),
            _ => amount,
        };
    }

    private Amount AfterTime(TokenizedText text, Amount amount)
    {
        int i = amount.EndToken;
        int old = text.First(i) == '-' ? i + 1 : i;
        if (units.Context.Old.Has(text.WordOrOwner(old)))
        {
            return amount with { EndToken = old + 1, IsAge = true };
        }

        return units.Context.Of.IsAt(text, i) && units.Context.AgeNouns.IsAt(text, i + 1)
            ? amount with { EndToken = i + 2, IsAge = true }
            : amount;
    }

    private Amount Bare(TokenizedText text, Amount amount, int floor)
    {
        bool possible = amount.Value is >= 0m and <= Oldest && amount.Value == decimal.Truncate(amount.Value);
        if (!possible)
        {
            return amount;
        }

        int before = amount.FirstToken - 1;
        if (before >= floor && units.Context.Aged.IsAt(text, before))
        {
            return amount with { FirstToken = before, IsAge = true, Unit = UnitCatalogue.Of("a") };
        }

        if (units.Context.AgeMarks.IsAt(text, amount.EndToken))
        {
            return amount with { EndToken = amount.EndToken + 1, IsAge = true, Unit = UnitCatalogue.Of("a") };
        }

        return IsApposition(text, amount) ? amount with { IsAge = true, Unit = UnitCatalogue.Of("a") } : amount;
    }

    /// <summary>A name, the age between commas: two capitalised words before, so that "In Texas, 48, …" is none.</summary>
    private static bool IsApposition(TokenizedText text, Amount amount)
    {
        int comma = amount.FirstToken - 1;
        bool commas = text.First(comma) == ',' && text.First(amount.EndToken) is ',' or ';' or '.' && amount.TokenCount == 1 && text.IsDigits(amount.FirstToken);
        bool lonely = !text.IsDigits(amount.EndToken + 1) && text.SentenceOf(amount.FirstToken) == text.SentenceOf(Math.Max(0, comma - 1));
        return commas && lonely && text[amount.FirstToken].Length == 2 && comma >= 2 && IsName(text, comma - 1) && (IsName(text, comma - 2) || text.First(comma - 2) == '.');
    }

    private static bool IsName(TokenizedText text, int i) => text.IsWord(i) && char.IsUpper(text.First(i)) && text[i].Length > 1;
}
