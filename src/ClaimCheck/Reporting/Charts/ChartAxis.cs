namespace ClaimCheck.Reporting.Charts;

/// <summary>An axis with ticks at round places that covers all rows, with room for the arrows of open ends.</summary>
internal sealed class ChartAxis
{
    private readonly decimal _low;
    private readonly decimal _high;

    /// <param name="rows">At least two different sizes in all.</param>
    /// <param name="first">The value of the first row, which says what is measured: numbers, days or times of day.</param>
    /// <param name="labels">Labels that fit beside each other.</param>
    public ChartAxis(IReadOnlyList<ChartRow> rows, Quantity first, int labels)
    {
        var sizes = rows.SelectMany(ChartRow.Sizes).ToList();
        decimal low = sizes.Min();
        decimal high = sizes.Max();
        decimal room = (high - low) / 4;
        low -= rows.Any(row => row.Low is null) ? room : 0;
        high += rows.Any(row => row.High is null) ? room : 0;
        Ticks = first.Range is not null ? RoundTicks.Numbers(low, high, labels)
            : first.Dates is not null ? CalendarTicks.Of(low, high, labels)
            : RoundTicks.Minutes(low, high, labels);
        (_low, _high) = (Ticks[0], Ticks[^1]);
    }

    /// <summary>From end to end of the axis; at least two.</summary>
    public IReadOnlyList<decimal> Ticks { get; }

    /// <summary>How far along the axis a value lies: 0 at its start, 1 at its end.</summary>
    public decimal ShareOf(decimal value) => (value - _low) / (_high - _low);
}
