namespace ClaimCheck.Reporting.Charts;

/// <summary>An axis with ticks at round numbers that covers all rows, with room for the arrows of open ends.</summary>
internal sealed class ChartAxis
{
    private static readonly decimal[] RoundSteps = [1m, 2m, 2.5m, 5m, 10m];

    private readonly decimal _low;
    private readonly decimal _high;

    /// <param name="rows">At least two different sizes in all.</param>
    /// <param name="labels">Labels that fit beside each other.</param>
    /// <param name="isWhole">Only whole numbers may stand at a tick: days, minutes.</param>
    public ChartAxis(IReadOnlyList<ChartRow> rows, int labels, bool isWhole)
    {
        var sizes = rows.SelectMany(ChartRow.Sizes).ToList();
        decimal low = sizes.Min();
        decimal high = sizes.Max();
        decimal room = (high - low) / 4;
        low -= rows.Any(row => row.Low is null) ? room : 0;
        high += rows.Any(row => row.High is null) ? room : 0;
        Step = RoundStep((high - low) / Math.Max(1, labels), isWhole);
        _low = Math.Floor(low / Step) * Step;
        _high = Math.Ceiling(high / Step) * Step;
    }

    public decimal Step { get; }

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (decimal tick = _low; tick <= _high; tick += Step)
            {
                yield return tick;
            }
        }
    }

    /// <summary>How far along the axis a value lies: 0 at its start, 1 at its end.</summary>
    public decimal ShareOf(decimal value) => (value - _low) / (_high - _low);

    private static decimal RoundStep(decimal atLeast, bool isWhole)
    {
        decimal power = 1;
        while (power > atLeast)
        {
            power /= 10;
        }

        while (power * 10 <= atLeast)
        {
            power *= 10;
        }

        decimal step = RoundSteps.First(factor => factor * power >= atLeast) * power;
        return isWhole ? Math.Max(1, Math.Ceiling(step)) : step;
    }
}
