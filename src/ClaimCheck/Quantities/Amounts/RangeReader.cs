using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Joins two amounts to a range: "5 to 7", "between 1.2 and 1.5 million", "10–20 km", "two or three". The scale and the unit of the right end spread to the left.</summary>
internal sealed class RangeReader(RangeWords words)
{
    public AmountRange? Join(TokenizedText text, Amount left, Amount right, int floor)
    {
        if (left.Number.Form is not (NumberForm.Cardinal or NumberForm.Fraction) || right.Number.Form != left.Number.Form || IsPadded(text, right))
        {
            return null;
        }

        int opening = OpeningBefore(text, left.FirstToken, floor);
        int first = Connects(text, left, right, opening);
        if (first < 0 || !(Agree(left.Unit, right.Unit) || (left.IsAge && right.Unit is null)))
        {
            return null;
        }

        decimal low = SpreadScale(left, right);
        Unit? unit = right.Unit ?? left.Unit;
        bool neighbours = !words.Or.IsAt(text, left.EndToken) || right.Value <= low * 2m;
        return low < right.Value && neighbours ? new AmountRange(first, right.EndToken, left.FirstToken, low, right.Value, unit) { IsAge = left.IsAge || right.IsAge } : null;
    }

    /// <summary>The first token of the range with its opening word, -1 where nothing joins the two.</summary>
    private int Connects(TokenizedText text, Amount left, Amount right, int opening)
    {
        // "8- to 16-metre": the hyphen of the unit left out.
        int joint = text.First(left.EndToken) == '-' && words.To.IsAt(text, left.EndToken + 1) ? left.EndToken + 1 : left.EndToken;
        if (right.FirstToken != joint + 1)
        {
            return -1;
        }

        bool between = opening < left.FirstToken && words.Between.IsAt(text, opening);
        if (between)
        {
            return words.And.IsAt(text, joint) || words.To.IsAt(text, joint) ? opening : -1;
        }

        bool from = left.FirstToken > 0 && words.From.IsAt(text, left.FirstToken - 1);
        if (words.To.IsAt(text, joint))
        {
            bool ranging = from && left.FirstToken > 1 && words.Ranging.IsAt(text, left.FirstToken - 2);
            return !from ? left.FirstToken : ranging ? left.FirstToken - 1 : -1;
        }

        bool dash = text.First(joint) is '-' or '–' or '—' or '~' or '‑' && text[joint].SpaceBefore == text[right.FirstToken].SpaceBefore;
        return dash || words.Or.IsAt(text, joint) ? left.FirstToken : -1;
    }

    private int OpeningBefore(TokenizedText text, int first, int floor) =>
        first - 1 >= floor && words.Between.IsAt(text, first - 1) ? first - 1 : first;

    /// <summary>"09-28" is a part of a date or a code.</summary>
    private static bool IsPadded(TokenizedText text, Amount right) =>
        text.First(right.Number.FirstToken) == '0' && text[right.Number.FirstToken].Length > 1;

    private static bool Agree(Unit? left, Unit? right) =>
        left is null || right is null ? left is null || left.Dimension == Dimension.Money : left == right;

    private static decimal SpreadScale(Amount left, Amount right)
    {
        if (left.Number.Scale > 0 || right.Number.Scale == 0)
        {
            return left.Value;
        }

        decimal factor = Decimals.PowerOfTen(right.Number.Scale);
        return left.Value < right.Value / factor ? left.Value * factor : left.Value;
    }
}
