namespace ClaimCheck.Quantities;

/// <summary>How far wording is taken to reach. Shares are of the stated value: 0.10 is ten per cent.</summary>
/// <param name="About">To either side of "about", "around", "roughly".</param>
/// <param name="Nearly">Below "nearly", "almost".</param>
/// <param name="WrittenPrecision">Greatest reach of written precision of an unhedged number ("7,000" may be 6,950).</param>
/// <param name="BoundReach">How far beyond a bound the value typically lies ("more than 30,000": to half as much again).</param>
/// <param name="VagueFactor">How far beyond its soft ends a vague word may still be meant.</param>
/// <param name="Tolerance">How far apart two values may lie and still be called the same, as a share of the larger.</param>
/// <param name="DaysOfTolerance">How many days apart two dates may lie and still be called the same.</param>
internal sealed record ComparisonWidths(
    decimal About = 0.10m, decimal Nearly = 0.10m, decimal WrittenPrecision = 0.02m, decimal BoundReach = 0.5m, decimal VagueFactor = 2m, decimal Tolerance = 0m, int DaysOfTolerance = 0)
{
    public static ComparisonWidths Default { get; } = new();
}
