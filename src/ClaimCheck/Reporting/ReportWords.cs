namespace ClaimCheck.Reporting;

/// <summary>The words of the report contract for enumerations: "atLeast", "no-counterpart".</summary>
internal static class ReportWords
{
    public static string Of(QuantityKind kind) => kind switch
    {
        QuantityKind.Number => "number",
        QuantityKind.Ordinal => "ordinal",
        QuantityKind.Ratio => "ratio",
        QuantityKind.Percent => "percent",
        QuantityKind.Money => "money",
        QuantityKind.Measure => "measure",
        QuantityKind.Age => "age",
        QuantityKind.Score => "score",
        QuantityKind.Date => "date",
        QuantityKind.Time => "time",
        QuantityKind.Duration => "duration",
        QuantityKind.Set => "set",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };

    /// <summary>Null for a value that is stated plainly.</summary>
    public static string? Of(Hedge hedge) => hedge switch
    {
        Hedge.None => null,
        Hedge.About => "about",
        Hedge.AtLeast => "atLeast",
        Hedge.AtMost => "atMost",
        Hedge.MoreThan => "moreThan",
        Hedge.LessThan => "lessThan",
        Hedge.Nearly => "nearly",
        Hedge.UpTo => "upTo",
        Hedge.Range => "range",
        Hedge.Vague => "vague",
        _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "No such hedge."),
    };

    public static string Of(SkipReason reason) => reason switch
    {
        SkipReason.NoCounterpart => "no-counterpart",
        SkipReason.Part => "part",
        SkipReason.OtherStage => "other-stage",
        SkipReason.OtherModality => "other-modality",
        SkipReason.OtherAttribute => "other-attribute",
        SkipReason.OtherPopulation => "other-population",
        SkipReason.Vague => "vague",
        SkipReason.NotAClaim => "not-a-claim",
        SkipReason.Ignored => "ignored",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
    };

    public static string Of(Verdict verdict) => verdict == Verdict.Conflict ? "conflict" : "agreement";

    public static string Of(IgnoredBy by) => by == IgnoredBy.Document ? "document" : "baseline";

    public static string Of(IgnoreProblem problem) => problem switch
    {
        IgnoreProblem.Unused => "unused",
        IgnoreProblem.NoReason => "no-reason",
        IgnoreProblem.UnknownRule => "unknown-rule",
        IgnoreProblem.NoText => "no-text",
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "No such problem."),
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
