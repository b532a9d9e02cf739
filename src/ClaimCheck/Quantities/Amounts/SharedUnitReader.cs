using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Gives an amount the unit that is written behind the next one: "eight and 14 percent", "13- and 15-inch", "from 4 to 5 million dollars", "73 by 92 cm", "1, 2 and 4 seconds", a vote of "58 to 42 percent", "7.6 and 7.5 magnitude".</summary>
internal sealed class SharedUnitReader(UnitLexicon units, RangeWords ranges)
{
    public Amount Share(TokenizedText text, Amount left, Amount right)
    {
        bool open = left is { Unit: null, IsAge: false, Number.Form: NumberForm.Cardinal } && right.Number.Form == NumberForm.Cardinal && text.SentenceOf(left.FirstToken) == text.SentenceOf(right.FirstToken);
        if (!open && !(left.Unit is { Dimension: Dimension.Money } && right.Unit == left.Unit))
        {
            return left;
        }

        bool hyphen = Hyphen.Is(text.First(left.EndToken)) && text.IsAttached(left.EndToken);
        int link = hyphen ? left.EndToken + 1 : left.EndToken;
        if (right.FirstToken != link + 1)
        {
            return left;
        }

        bool change = (ranges.To.IsAt(text, link) || ranges.Into.IsAt(text, link)) && (ranges.From.IsAt(text, left.FirstToken - 1) || ranges.Opens.IsAt(text, left.FirstToken - 1));
        if (change)
        {
            return AmountScale.Spread(left, right) with { Unit = right.Unit, IsAge = right.IsAge };
        }

        bool linked = IsLast(text, link) || (right.Unit is { Dimension: Dimension.Length } && (ranges.By.IsAt(text, link) || text.First(link) == '×'));
        linked |= ranges.To.IsAt(text, link) && right.Unit is { Dimension: Dimension.Percent } && left.Value > right.Value;
        return open && linked && right.Unit is { } unit && MayShare(text, left, right, unit, hyphen) ? left with { EndToken = link, Unit = unit, IsAge = right.IsAge && hyphen } : left;
    }

    /// <summary>Begins or goes on with a list: the number in digits and the comma of "1, 2 and 4 seconds".</summary>
    public static bool IsListed(TokenizedText text, Amount amount) => IsBare(text, amount) && text.First(amount.EndToken) == ',';

    /// <summary>Whether a list may go on behind a number in digits: with a comma, or with "and" to its last.</summary>
    public bool IsLinked(TokenizedText text, Amount amount) => IsBare(text, amount) && (text.First(amount.EndToken) == ',' || IsLast(text, amount.EndToken));

    /// <summary>Whether nothing but a comma, "and" or both part two numbers in digits of one sentence.</summary>
    public bool AreNeighbours(TokenizedText text, Amount left, Amount right)
    {
        int link = left.EndToken;
        int end = text.First(link) == ',' && IsLast(text, link + 1) ? link + 2 : link + 1;
        return right.FirstToken == end && right is { IsAge: false, Number.Form: NumberForm.Cardinal } && text.IsDigits(right.FirstToken) && text.SentenceOf(left.FirstToken) == text.SentenceOf(right.FirstToken);
    }

    /// <summary>Gives a number of a list the unit behind its last, which "and" leads to.</summary>
    public Amount ShareList(TokenizedText text, Amount amount, Amount last) =>
        last.Unit is { } unit && last.FirstToken > amount.FirstToken && IsLast(text, last.FirstToken - 1) && !units.Context.Of.IsAt(text, last.EndToken) ? amount with { Unit = unit } : amount;

    private bool IsLast(TokenizedText text, int link) => ranges.And.IsAt(text, link) || ranges.Or.IsAt(text, link);

    private static bool IsBare(TokenizedText text, Amount amount) =>
        amount is { Unit: null, IsAge: false, Number.Form: NumberForm.Cardinal } && text.IsDigits(amount.FirstToken) && amount.EndToken == amount.Number.EndToken;

    /// <summary>From the amount before, where its unit stands before it too: "magnitude 7.6 and |7.4".</summary>
    public Amount Take(TokenizedText text, Amount? previous, Amount amount) =>
        previous is { Unit.Dimension: Dimension.Magnitude } && amount is { Unit: null, Number.Form: NumberForm.Cardinal } && amount.FirstToken == previous.EndToken + 1
        && text.IsDigits(previous.EndToken - 1) && text.IsDigits(amount.EndToken - 1) && ranges.And.IsAt(text, previous.EndToken)
            ? amount with { Unit = previous.Unit } : amount;

    /// <summary>A hyphen left open waits for its unit; else only what is no time, so that "killed two and three days later …" keeps its two men.</summary>
    private bool MayShare(TokenizedText text, Amount left, Amount right, Unit unit, bool hyphen) =>
        hyphen || unit.Dimension is Dimension.Percent or Dimension.PercentagePoint or Dimension.Magnitude
        || (unit.Dimension is not Dimension.Time && text.IsDigits(left.EndToken - 1) && text.IsDigits(right.Number.EndToken - 1) && !units.Context.Of.IsAt(text, right.EndToken));
}
