namespace ClaimCheck;

/// <summary>One fact that at least two claims state, and whether they agree on it.</summary>
public sealed record Finding
{
    /// <summary>Makes a finding of a rule of your own. <see cref="GroupView.Conflict"/> and <see cref="ReportView.Conflict"/> make conflicts with all that goes with them.</summary>
    /// <param name="rule">The rule that finds it, whose severity it has.</param>
    /// <param name="verdict">Agreement or conflict.</param>
    /// <param name="positions">One for an agreement, two or more for a conflict.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public Finding(RuleDescriptor rule, Verdict verdict, IReadOnlyList<Position> positions)
        : this((rule ?? throw new ArgumentNullException(nameof(rule))).Id, verdict, rule.Severity, positions ?? throw new ArgumentNullException(nameof(positions))) =>
        Confidence = 1;

    internal Finding(string rule, Verdict verdict, Severity severity, IReadOnlyList<Position> positions)
    {
        Rule = rule;
        Verdict = verdict;
        Severity = severity;
        Positions = positions;
    }

    /// <summary>The id of the rule that names it: "number-conflict".</summary>
    public string Rule { get; internal init; }

    /// <summary>
    /// A name by which it is known again in a later report: it stays the same when lines move or other sentences change, and changes with the rule, the documents and the
    /// words of the claims. Empty until it stands in a report, where no two findings have the same.
    /// </summary>
    public string Fingerprint { get; internal init; } = "";

    /// <summary>Other rules that also hold.</summary>
    public IReadOnlyList<string> AlsoRules { get; internal init; } = [];

    /// <summary>Agreement or conflict.</summary>
    public Verdict Verdict { get; internal init; }

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; init; }

    /// <summary>What the fact is, in words of the sources: "prisoners entered".</summary>
    public string Subject { get; init; } = "";

    /// <summary>The finding in one sentence.</summary>
    public string Message { get; init; } = "";

    /// <summary>What the rule has to add, as the end of a sentence: "a factor of 1,000 apart with the same digits: probably a slip"; empty where the values say it all.</summary>
    public string Remark { get; init; } = "";

    /// <summary>Who says what: one position for an agreement, two or more for a conflict.</summary>
    public IReadOnlyList<Position> Positions { get; internal init; }

    /// <summary>How sure it is that the claims state one fact, from 0 to 1; a conflict of a rule over everything that is less sure than 0.5 is a candidate and no finding. 1 where a rule of your own says nothing of it.</summary>
    public double Confidence { get; init; }

    /// <summary>The distance between the nearest intervals, in the unit of the first claim (days for dates); null where it has no meaning.</summary>
    public decimal? Gap { get; init; }

    /// <summary>The width of "about", as a share, at which the intervals would meet, rounded up to three decimals; null where it has no meaning.</summary>
    public decimal? AgreesAtWidth { get; init; }

    /// <summary>Reasons why both sides of a conflict may be true: "bound", "range", "undated-count", "subset:male".</summary>
    public IReadOnlyList<string> MayBothHold { get; init; } = [];

    /// <summary>Its rule threw: it says so, and nothing of its claims.</summary>
    internal bool IsFailure { get; init; }

    /// <summary>Why the claims were taken to state one fact.</summary>
    public IReadOnlyList<string> Why { get; init; } = [];
}
