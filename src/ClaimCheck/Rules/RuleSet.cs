using ClaimCheck.Rules.BuiltIn;

namespace ClaimCheck.Rules;

/// <summary>The rules of a checker. Immutable. A rule is its file and one line here; the order of lines means nothing.</summary>
internal sealed class RuleSet
{
    /// <param name="groupRules">Rules that see one group of claims.</param>
    /// <param name="reportRules">Rules that see everything; one that also sees groups stands in both lists.</param>
    /// <exception cref="ArgumentException">Two rules have one id.</exception>
    public RuleSet(IEnumerable<IGroupRule> groupRules, IEnumerable<IReportRule> reportRules)
    {
        GroupRules = [.. groupRules.OrderByDescending(rule => rule.Specificity).ThenBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];
        ReportRules = [.. reportRules.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];
        IEnumerable<RuleDescriptor> alone = ReportRules.Where(rule => rule is not IGroupRule both || !GroupRules.Contains(both)).Select(rule => rule.Descriptor);
        Descriptors = [.. GroupRules.Select(rule => rule.Descriptor).Concat(alone).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        if (Descriptors.GroupBy(rule => rule.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two rules are named '{twice.Key}'.", nameof(groupRules));
        }

        KnownIds = [.. Descriptors.Select(rule => rule.Id)];
    }

    private RuleSet(RuleSet rules, IReadOnlyDictionary<string, Severity> severities)
    {
        GroupRules = rules.GroupRules;
        ReportRules = rules.ReportRules;
        Descriptors = [.. rules.Descriptors.Select(rule => rule with { Severity = severities.GetValueOrDefault(rule.Id, rule.Severity) })];
        (AreAll, KnownIds) = (rules.AreAll, rules.KnownIds);
    }

    /// <summary>One rule that sees groups and everything.</summary>
    private static readonly UnitMismatch UnitMismatch = new();

    /// <summary>The rules that come with the library.</summary>
    public static RuleSet BuiltIn { get; } = new(
        [
            new Agreement(),
            new AsOf(),
            new BoundViolated(),
            new DateConflict(),
            new DayMonthSwapped(),
            new MagnitudeSlip(),
            new NumberConflict(),
            UnitMismatch,
        ],
        [
            new AgeAndBirthYear(),
            new PartsAndTotal(),
            new PercentOrPoints(),
            new SelfContradiction(),
            UnitMismatch,
            new WeekdayAndDate(),
        ]);

    /// <summary>The most specific first.</summary>
    public IReadOnlyList<IGroupRule> GroupRules { get; }

    public IReadOnlyList<IReportRule> ReportRules { get; }

    /// <summary>Whether no rule was left out.</summary>
    public bool AreAll { get; private init; } = true;

    /// <summary>The ids of the rules, those that were left out among them.</summary>
    public IReadOnlyList<string> KnownIds { get; private init; }

    /// <summary>What all the rules are, by id, with the severities that are wanted of them.</summary>
    public IReadOnlyList<RuleDescriptor> Descriptors { get; }

    /// <summary>The same rules and others beside them.</summary>
    /// <exception cref="ArgumentException">Two rules have one id, or one has an id that is no name.</exception>
    public RuleSet With(IReadOnlyList<IGroupRule> groupRules, IReadOnlyList<IReportRule> reportRules)
    {
        if (groupRules.Count == 0 && reportRules.Count == 0)
        {
            return this;
        }

        var rules = new RuleSet(GroupRules.Concat(groupRules), ReportRules.Concat(reportRules));
        return rules.Descriptors.FirstOrDefault(rule => !IsName(rule.Id)) is { } nameless
            ? throw new ArgumentException($"'{nameless.Id}' is no id of a rule: letters a to z, digits and hyphens, a letter first.", nameof(groupRules))
            : rules;
    }

    /// <summary>The same rules but some.</summary>
    /// <exception cref="ArgumentException">There is no rule of an id.</exception>
    public RuleSet Without(IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0)
        {
            return this;
        }

        MustExist(ids);
        return new RuleSet(GroupRules.Where(rule => !ids.Contains(rule.Descriptor.Id)), ReportRules.Where(rule => !ids.Contains(rule.Descriptor.Id))) { AreAll = false, KnownIds = KnownIds };
    }

    /// <summary>The same rules with other severities. One that was left out may be given one, which means nothing.</summary>
    /// <exception cref="ArgumentException">No rule has the id.</exception>
    public RuleSet WithSeverities(IReadOnlyDictionary<string, Severity> severities)
    {
        MustExist(severities.Keys);
        return new RuleSet(this, severities);
    }

    /// <summary>The severity that is wanted of a rule's finding: what softened it below the rule's own severity still softens it.</summary>
    public Severity SeverityOf(Finding finding, RuleDescriptor own)
    {
        Severity wanted = Descriptors.First(rule => rule.Id == own.Id).Severity;
        return finding.Severity < own.Severity ? (Severity)Math.Min((int)finding.Severity, (int)wanted) : wanted;
    }

    private void MustExist(IEnumerable<string> ids)
    {
        if (ids.Order(StringComparer.Ordinal).FirstOrDefault(id => !KnownIds.Contains(id)) is { } unknown)
        {
            throw new ArgumentException($"There is no rule '{unknown}'; the rules are {string.Join(", ", KnownIds)}.", nameof(ids));
        }
    }

    private static bool IsName(string id) => id.Length > 0 && char.IsAsciiLetterLower(id[0]) && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
