using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>
/// Joins two amounts to a range: "5 to 7", "between 1.2 and 1.5 million", "10–20 km", "two or three", "between the tenth and the fifteenth", "20 to 28 times".
/// The scale and the unit of the right end spread to the left. What rises or falls by one amount to another ("rose 5 to 20") is no range.
/// </summary>
internal sealed class RangeReader(RangeWords words)
{
    /// <summary>How many times its low end a range without a word may reach: "5-11,220" is two things.</summary>
    private const decimal WidestDash = 1000m;

    /// <summary>From how many times the left value on "rose 3 to 45 dollars" tells where it went.</summary>
    private const decimal WidestStep = 3m;

    /// <summary>"a day or two", "a week or three".</summary>
    public const decimal MostOfFew = 3m;

    public AmountRange? Join(TokenizedText text, Amount left, Amount right, int floor)
    {
        bool times = left.Number.Form == NumberForm.Cardinal && right.Number.Form == NumberForm.Multiple && text.IsDigits(left.EndToken - 1) == text.IsDigits(right.FirstToken);
        if (left.Number.Form is not (NumberForm.Cardinal or NumberForm.Fraction or NumberForm.Ordinal) || !(times || right.Number.Form == left.Number.Form) || IsPadded(text, right))
        {
            return null;
        }

        Joint joint = JointOf(text, left, right, floor);
        if (!joint.IsRange || !(Agree(left.Unit, right.Unit) || (left.IsAge && right.Unit is null) || IsFew(text, left, right)))
        {
            return null;
        }

        decimal low = AmountScale.Spread(left, right).Value;
        decimal high = right.Value;
        if (joint.IsStated && low > high)
        {
            (low, high) = (high, low);
        }

        bool plausible = !words.Or.IsAt(text, left.EndToken) || high <= low * 2m || IsFew(text, left, right);
        bool narrow = !joint.IsDash || right.Unit is not null || low <= 0m || high / WidestDash <= low;
        return low < high && plausible && narrow
            ? new AmountRange(joint.FirstToken, right.EndToken, left.FirstToken, low, high, right.Unit ?? left.Unit) { IsAge = left.IsAge || right.IsAge, Form = right.Number.Form }
            : null;
    }

    /// <summary>"a day or two", "one mile or two": the unit stands in the middle.</summary>
    private bool IsFew(TokenizedText text, Amount left, Amount right) =>
        left is { Value: 1m, Unit: not null, Number.InWords: true } && right is { Unit: null, Number.InWords: true, Value: <= MostOfFew } && words.Or.IsAt(text, left.EndToken);

    private Joint JointOf(TokenizedText text, Amount left, Amount right, int floor)
    {
        int first = SkipThe(text, left.FirstToken, floor);
        bool between = first - 1 >= floor && words.Between.IsAt(text, first - 1);

        // "8- to 16-metre": the hyphen of the unit left out; "30-to-60-day".
        int joint = Hyphen.Is(text.First(left.EndToken)) && words.To.IsAt(text, left.EndToken + 1) ? left.EndToken + 1 : left.EndToken;
        int end = AfterJoint(text, joint);
        end += words.The.IsAt(text, end) && left.Number.Form == NumberForm.Ordinal ? 1 : 0;
        if (right.FirstToken != end)
        {
            return default;
        }

        bool to = words.To.IsAt(text, joint);
        if (between)
        {
            return new Joint(first - 1, words.And.IsAt(text, joint) || to, true);
        }

        if (left.Number.Form == NumberForm.Ordinal)
        {
            return default;
        }

        bool from = words.From.IsAt(text, left.FirstToken - 1) && left.FirstToken > 0;
        if (to && words.Opens.IsAt(text, left.FirstToken - 1) && left.FirstToken - 1 >= floor)
        {
            return new Joint(left.FirstToken - 1, !IsChange(text, left.FirstToken - 1, floor), false);
        }

        if (to)
        {
            bool ranging = from && words.Ranging.IsAt(text, left.FirstToken - 2);
            return ranging ? new Joint(left.FirstToken - 1, true, true) : new Joint(left.FirstToken, !from && !(IsChange(text, left.FirstToken, floor) && IsStep(left, right) && !IsBy(text, left, right)), false);
        }

        bool dash = text.First(joint) is '-' or '–' or '—' or '~' or '‑' && text[joint].SpaceBefore == text[right.FirstToken].SpaceBefore;
        return new Joint(left.FirstToken, dash || words.Or.IsAt(text, joint), false) { IsDash = dash };
    }

    /// <summary>After "to", "-", "--", and the hyphen of "30-to-60-day".</summary>
    private static int AfterJoint(TokenizedText text, int joint)
    {
        bool twoHyphens = Hyphen.Is(text.First(joint)) && Hyphen.Is(text.First(joint + 1)) && text.IsAttached(joint + 1);
        return twoHyphens ? joint + 2 : Hyphen.After(text, joint + 1);
    }

    private int SkipThe(TokenizedText text, int first, int floor) => first - 1 >= floor && words.The.IsAt(text, first - 1) ? first - 1 : first;

    /// <summary>"rose 5 to 20", "up about 3 to 157", "cut rates a quarter point to 5 percent".</summary>
    private bool IsChange(TokenizedText text, int first, int floor)
    {
        for (int i = first - 1; i >= Math.Max(floor, first - 2); i--)
        {
            if (words.Change.IsAt(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>By how much and to where: "rose 5 cents to 95 cents", "fell 3 to 157"; but "will rise 3 to 4 percent" and "by 20 to 30 dollars" have two ends.</summary>
    private static bool IsStep(Amount left, Amount right) =>
        left.Unit is not null || right.Unit is null || (right.Unit.Dimension is not (Dimension.Percent or Dimension.PercentagePoint) && right.Value >= WidestStep * left.Value);

    /// <summary>"could rise by 0.3 to 1 metre": where it goes has its own unit, and how far would have one too. Of prices the currency says it once.</summary>
    private bool IsBy(TokenizedText text, Amount left, Amount right) => left.Unit is null && right.Unit is { Dimension: not Dimension.Money } && words.By.IsAt(text, left.FirstToken - 1);

    /// <summary>"09-28" is a part of a date or a code.</summary>
    private static bool IsPadded(TokenizedText text, Amount right) =>
        text.First(right.Number.FirstToken) == '0' && text[right.Number.FirstToken].Length > 1;

    private static bool Agree(Unit? left, Unit? right) =>
        left is null || right is null ? left is null || left.Dimension == Dimension.Money : left == right;

    /// <param name="FirstToken">The first token of the range with its opening word.</param>
    /// <param name="IsStated">A word says that it is a range, so that its ends may stand in either order.</param>
    private readonly record struct Joint(int FirstToken, bool IsRange, bool IsStated)
    {
        public bool IsDash { get; init; }
    }
}
