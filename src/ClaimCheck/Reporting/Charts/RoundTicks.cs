namespace ClaimCheck.Reporting.Charts;

/// <summary>Ticks in equal steps that people count in.</summary>
internal static class RoundTicks
{
    private static readonly decimal[] DecimalSteps = [1m, 2m, 2.5m, 5m, 10m];
    private static readonly decimal[] ClockSteps = [1m, 2m, 5m, 10m, 15m, 30m, 60m, 120m, 180m, 360m, 720m];

    public static IReadOnlyList<decimal> Numbers(decimal low, decimal high, int labels) => Between(low, high, DecimalStep(SmallestStep(low, high, labels)));

    public static IReadOnlyList<decimal> Minutes(decimal low, decimal high, int labels) =>
        Between(low, high, ClockSteps.FirstOrDefault(step => step >= SmallestStep(low, high, labels), ClockSteps[^1]));

    /// <summary>From the last multiple of the step below to the first one above.</summary>
    public static IReadOnlyList<decimal> Between(decimal low, decimal high, decimal step)
    {
        decimal first = Math.Floor(low / step), last = Math.Max(first + 1, Math.Ceiling(high / step));
        var ticks = new List<decimal>();
        for (decimal tick = first; tick <= last; tick++)
        {
            ticks.Add(tick * step);
        }

        return ticks;
    }

    public static decimal SmallestStep(decimal low, decimal high, int labels) => (high - low) / Math.Max(1, labels);

    private static decimal DecimalStep(decimal atLeast)
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

        return DecimalSteps.First(factor => factor * power >= atLeast) * power;
    }
}
