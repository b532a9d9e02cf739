using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Two bounds that make one range: "at least 20 but fewer than 50", "more than 10 and less than 20", "higher than 100, lower than 300".</summary>
internal static class BoundPair
{
    /// <summary>The range of a lower and an upper bound, in either order; null where the two are not a pair.</summary>
    public static QuantityMention? Join(TokenizedText text, QuantityMention left, QuantityMention right, RangeWords words)
    {
        bool joined = right.FirstToken == left.EndToken + 1 && (words.And.IsAt(text, left.EndToken) || words.But.IsAt(text, left.EndToken) || text.First(left.EndToken) == ',');
        if (!joined || left.Quantity.Kind != right.Quantity.Kind || left.Quantity.UnitOfMeasure != right.Quantity.UnitOfMeasure)
        {
            return null;
        }

        // Downwards the second may count something of its own: "a score below 55 and more than 22 critics".
        bool upwards = left.Quantity.Range?.Low is not null;
        if (!upwards && !words.But.IsAt(text, left.EndToken) && text.IsWord(right.EndToken))
        {
            return null;
        }

        (Quantity low, Quantity high) = upwards ? (left.Quantity, right.Quantity) : (right.Quantity, left.Quantity);
        bool bounds = low.Range is { Low: not null, High: null } && high.Range is { Low: null, High: not null } && low.Range.Value.Low < high.Range.Value.High;
        return !bounds ? null : left with
        {
            EndToken = right.EndToken,
            Quantity = low with
            {
                Nominal = null,
                Range = new Interval<decimal>(low.Range!.Value.Low, high.Range!.Value.High, low.Range.Value.LowInclusive, high.Range.Value.HighInclusive),
                Typical = null,
                Hedge = Hedge.Range,
            },
        };
    }
}
