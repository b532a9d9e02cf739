using ClaimCheck.Quantities;

namespace ClaimCheck;

/// <summary>How a checker reads and compares. Immutable; the defaults are tuned on news.</summary>
public sealed record ClaimCheckOptions
{
    /// <summary>The defaults.</summary>
    public static ClaimCheckOptions Default { get; } = new();

    /// <summary>How far "about" reaches to either side of a value, as a share of it: 0.10 is ten per cent. Half a unit of the last digit, where larger.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or 1 and more.</exception>
    public decimal AboutWidth
    {
        get;
        init => field = value is >= 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "AboutWidth is a share: at least 0 and below 1.");
    } = ComparisonWidths.Default.About;

    internal ComparisonWidths Widths => ComparisonWidths.Default with { About = AboutWidth };
}
