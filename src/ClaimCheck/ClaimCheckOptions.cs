using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck;

/// <summary>How a checker reads and compares. Immutable; the defaults are tuned on news.</summary>
public sealed record ClaimCheckOptions
{
    /// <summary>The defaults.</summary>
    public static ClaimCheckOptions Default { get; } = new();

    /// <summary>
    /// How far "about" reaches to either side of a value, as a share of it: 0.10 is ten per cent, and takes "about 310" from 279 to 341. Half a unit of the last digit, where that is larger: "around three thousand" is
    /// 2,500 to 3,500, and no width below a sixth changes it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or 1 and more.</exception>
    public decimal AboutWidth { get; init => field = Share(value, nameof(AboutWidth)); } = ComparisonWidths.Default.About;

    /// <summary>How far below a value "nearly" and "almost" reach, as a share of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or 1 and more.</exception>
    public decimal NearlyWidth { get; init => field = Share(value, nameof(NearlyWidth)); } = ComparisonWidths.Default.Nearly;

    /// <summary>How far at most a plain value may have been rounded, as a share of it: "7,000" may be 6,950.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or 1 and more.</exception>
    public decimal WrittenPrecision { get; init => field = Share(value, nameof(WrittenPrecision)); } = ComparisonWidths.Default.WrittenPrecision;

    /// <summary>How far beyond a bound a value typically lies, as a share of it: 0.5 takes "more than 30,000" to 45,000. What lies farther is a conflict with the severity of a note.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or above 100.</exception>
    public decimal BoundReach
    {
        get;
        init => field = value is >= 0 and <= 100 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "BoundReach is a share: 0 to 100.");
    } = ComparisonWidths.Default.BoundReach;

    /// <summary>By which factor a value may lie beyond the ends of a vague word ("dozens": 12 to 120) before it is a conflict.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1, or above 1000.</exception>
    public decimal VagueFactor
    {
        get;
        init => field = value is >= 1 and <= 1000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "VagueFactor is a factor: 1 to 1000.");
    } = ComparisonWidths.Default.VagueFactor;

    /// <summary>How far apart two values may lie and still agree, as a share of the larger: 0.05 is five per cent. 0 where not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or 1 and more.</exception>
    public decimal Tolerance { get; init => field = Share(value, nameof(Tolerance)); }

    /// <summary>How many days apart two dates may lie and still agree. 0 where not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or above 36,600.</exception>
    public int DaysOfTolerance
    {
        get;
        init => field = value is >= 0 and <= 36_600 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "DaysOfTolerance is a number of days: 0 to 36,600.");
    }

    /// <summary>Ids of rules that are not to run.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public IReadOnlyCollection<string> DisabledRules
    {
        get;
        init => field = (value ?? throw new ArgumentNullException(nameof(value))).ToFrozenSet(StringComparer.Ordinal);
    } = FrozenSet<string>.Empty;

    /// <summary>
    /// The name of the document that is taken to be right: reports say of a conflict what it says and who deviates from it. Nothing changes where it is silent, or is not among
    /// the documents.
    /// </summary>
    public string? Reference { get; init; }

    /// <summary>What the texts call things, beside what the library knows.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public OwnVocabulary Vocabulary
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = OwnVocabulary.Empty;

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

    /// <summary>Findings that are known and not to be reported any more; they stand in <see cref="Report.Ignored"/>.</summary>
    /// <exception cref="ArgumentNullException">Null, or one of them is.</exception>
    public IReadOnlyList<BaselineEntry> Baseline
    {
        get;
        init => field = [.. (value ?? throw new ArgumentNullException(nameof(value))).Select(entry => entry ?? throw new ArgumentNullException(nameof(value)))];
    } = [];

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

    /// <summary>Languages of your own, by the culture of documents; of two of one tag the first counts.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public IReadOnlyList<OwnLanguage> Languages
    {
        get;
        init => field = [.. (value ?? throw new ArgumentNullException(nameof(value))).Select(language => language ?? throw new ArgumentNullException(nameof(value)))];
    } = [];

    /// <summary>Recognizers of your own, beside those of the library.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public IReadOnlyList<IValueRecognizer> Recognizers
    {
        get;
        init => field = [.. (value ?? throw new ArgumentNullException(nameof(value))).Select(recognizer => recognizer ?? throw new ArgumentNullException(nameof(value)))];
    } = [];

    internal ComparisonWidths Widths => new(AboutWidth, NearlyWidth, WrittenPrecision, BoundReach, VagueFactor, Tolerance, DaysOfTolerance);

    private static decimal Share(decimal value, string name) =>
        value is >= 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"{name} is a share: at least 0 and below 1.");

    /// <summary>
    /// How many threads one check may use at most. It changes how long a check of many documents takes, and nothing that it finds; 1, the default, starts no thread. For many small checks at a time
    /// share one checker between your own threads instead.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A check uses one thread or more.");
    } = 1;

    /// <summary>Whether the rules are others than those that come with the library.</summary>
    internal bool ChangesRules => GroupRules.Count + ReportRules.Count + DisabledRules.Count + Severities.Count > 0;
}
