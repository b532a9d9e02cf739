using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Sees the magnitude of quakes, which has no unit of its own: "magnitude 6.1", "a magnitude of 6.1", "a 6.1 quake", "the quake measured 6.1".</summary>
internal sealed class MagnitudeReader(UnitContext context)
{
    private const decimal Largest = 10m;
    private const int Reach = 8;

    /// <summary>The number with its magnitude word, or by itself where it is none.</summary>
    public Amount Read(TokenizedText text, NumberMention number, int floor)
    {
        var bare = new Amount(number.FirstToken, number.EndToken, number, null);
        if (number.Form != NumberForm.Cardinal || number.Value >= Largest)
        {
            return bare;
        }

        int before = Hyphen.Is(text.First(number.FirstToken - 1)) ? number.FirstToken - 2 : number.FirstToken - 1;
        if (before >= floor && context.MagnitudeWords.IsAt(text, before))
        {
            return bare with { FirstToken = before, Unit = UnitCatalogue.Of("M") };
        }

        bool named = before - 1 >= floor && context.Of.IsAt(text, before) && (context.MagnitudeWords.IsAt(text, before - 1) || context.Quakes.IsAt(text, before - 1));
        bool quake = number.LastDigitUnit < 1m && (context.Quakes.IsAt(text, number.EndToken) || (context.Measured.IsAt(text, before) && context.Quakes.IsNear(text, before, Reach, 0)));
        return named || quake ? bare with { Unit = UnitCatalogue.Of("M") } : bare;
    }
}
