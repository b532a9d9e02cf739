using System.Globalization;

namespace ClaimCheck.Testing;

/// <summary>How far apart two values may lie and still be called consistent.</summary>
/// <example><c>Is.ConsistentWith(spec).Within(Tolerance.Percent(5))</c></example>
public readonly record struct Tolerance
{
    private Tolerance(decimal? share, int? days) => (Share, DayCount) = (share, days);

    /// <summary>Per cent of the larger value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or 100 and more.</exception>
    public static Tolerance Percent(decimal percent) => percent is >= 0 and < 100 ? new(percent / 100, null) : throw new ArgumentOutOfRangeException(nameof(percent), percent, "At least 0 and below 100.");

    /// <summary>Days between dates.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or above 36,600.</exception>
    public static Tolerance Days(int days) => days is >= 0 and <= 36_600 ? new(null, days) : throw new ArgumentOutOfRangeException(nameof(days), days, "0 to 36,600 days.");

    /// <summary>"5 %", "2 days".</summary>
    public override string ToString() => Share is { } share ? (share * 100).ToString("0.##########", CultureInfo.InvariantCulture) + " %"
        : string.Create(CultureInfo.InvariantCulture, $"{DayCount ?? 0} {(DayCount == 1 ? "day" : "days")}");

    internal decimal? Share { get; }

    internal int? DayCount { get; }

    /// <summary>The options with this tolerance; the other kind stays as it is.</summary>
    internal ClaimCheckOptions AppliedTo(ClaimCheckOptions options) => options with { Tolerance = Share ?? options.Tolerance, DaysOfTolerance = DayCount ?? options.DaysOfTolerance };
}
