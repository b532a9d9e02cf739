using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Reads parts of a round whole: "4.2 per 1,000", "310 deaths per 100,000 people": the number of the parts in a unit that says of how many.</summary>
internal sealed class RoundWholeReader(UnitLexicon units)
{
    private const int MostNouns = 2;

    public Amount? Join(TokenizedText text, Amount part, Amount whole)
    {
        bool plain = part is { Unit: null, IsAge: false, Number.Form: NumberForm.Cardinal } && whole is { Unit: null, Number.Form: NumberForm.Cardinal };
        return plain && SymbolOf(whole.Value) is { } symbol && Joins(text, part.EndToken, whole.FirstToken)
            ? part with { EndToken = whole.EndToken, Unit = UnitCatalogue.Of(symbol) } : null;
    }

    /// <summary>"per" right before the whole, and no more than what is counted before it.</summary>
    private bool Joins(TokenizedText text, int end, int whole)
    {
        int per = whole - 1;
        if (per < end || per - end > MostNouns || !units.Context.PerWhole.IsAt(text, per))
        {
            return false;
        }

        for (int i = end; i < per; i++)
        {
            if (!text.IsWord(i))
            {
                return false;
            }
        }

        return true;
    }

    private static string? SymbolOf(decimal whole) => whole switch
    {
        100m => "%",
        1000m => "[ppth]",
        10_000m => "10*-4",
        100_000m => "10*-5",
        1_000_000m => "[ppm]",
        _ => null,
    };
}
