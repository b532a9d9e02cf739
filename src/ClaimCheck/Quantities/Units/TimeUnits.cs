namespace ClaimCheck.Quantities.Units;

/// <summary>Lengths of time; base second. Months and years vary.</summary>
internal static class TimeUnits
{
    private const decimal Day = 86_400m;

    public static IReadOnlyList<Unit> All { get; } =
    [
        .. SiPrefixes.Spread(new("s", Dimension.Time, 1m), "n u m"),
        new("min", Dimension.Time, 60m), new("h", Dimension.Time, 3600m), new("d", Dimension.Time, Day), new("wk", Dimension.Time, 7m * Day), new("fortnight", Dimension.Time, 14m * Day),
        new("mo", Dimension.Time, 28m * Day) { LongestFactor = 31m * Day }, new("quarter", Dimension.Time, 90m * Day) { LongestFactor = 92m * Day },
        new("a", Dimension.Time, 365m * Day) { LongestFactor = 366m * Day }, new("decade", Dimension.Time, 3652m * Day) { LongestFactor = 3653m * Day },
        new("century", Dimension.Time, 36_524m * Day) { LongestFactor = 36_525m * Day }, new("millennium", Dimension.Time, 365_242m * Day) { LongestFactor = 365_243m * Day },
    ];
}
