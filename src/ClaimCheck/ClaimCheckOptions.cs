using System.Collections.Frozen;
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

    /// <summary>
    /// Severities of rules by their ids, in place of the rules' own: <c>["date-conflict"] = Severity.Warning</c>. What softens a single finding (both may be true, only
    /// a bound keeps them apart) still does.
    /// </summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public IReadOnlyDictionary<string, Severity> Severities
    {
        get;
        init => field = (value ?? throw new ArgumentNullException(nameof(value))).ToFrozenDictionary(StringComparer.Ordinal);
    } = FrozenDictionary<string, Severity>.Empty;

    /// <summary>Rules of your own that judge one group of claims, beside those of the library.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public IReadOnlyList<IGroupRule> GroupRules
    {
        get;
        init => field = [.. (value ?? throw new ArgumentNullException(nameof(value))).Select(rule => rule ?? throw new ArgumentNullException(nameof(value)))];
    } = [];

    /// <summary>Rules of your own that look at everything, beside those of the library.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public IReadOnlyList<IReportRule> ReportRules
    {
        get;
        init => field = [.. (value ?? throw new ArgumentNullException(nameof(value))).Select(rule => rule ?? throw new ArgumentNullException(nameof(value)))];
    } = [];

    internal ComparisonWidths Widths => ComparisonWidths.Default with { About = AboutWidth };
}
