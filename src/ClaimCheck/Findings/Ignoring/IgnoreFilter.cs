namespace ClaimCheck.Findings.Ignoring;

/// <summary>
/// Holds back what documents and the baseline say is known. A conflict is ignored where the claims that are left do not contradict each other: of three sources that say three
/// things, one that is ignored leaves a conflict of the others. Remembers what held something back; for one check.
/// </summary>
internal sealed class IgnoreFilter
{
    private readonly IReadOnlyList<Document> _documents;
    private readonly IReadOnlyList<BaselineEntry> _baseline;
    private readonly IReadOnlyCollection<string> _knownRules;
    private readonly Dictionary<string, BaselineEntry> _byFingerprint = new(StringComparer.Ordinal);
    private readonly HashSet<object> _used = new(ReferenceEqualityComparer.Instance);
    private readonly bool _isNeeded;

    /// <param name="documents">The documents, with what they say is to be ignored.</param>
    /// <param name="baseline">What is known.</param>
    /// <param name="knownRules">The ids of all rules, those that do not run among them.</param>
    public IgnoreFilter(IReadOnlyList<Document> documents, IReadOnlyList<BaselineEntry> baseline, IReadOnlyCollection<string> knownRules)
    {
        (_documents, _baseline, _knownRules) = (documents, baseline, knownRules);
        foreach (BaselineEntry entry in baseline)
        {
            _byFingerprint.TryAdd(entry.Fingerprint, entry);
        }

        _isNeeded = baseline.Count > 0 || documents.Any(document => document.Ignored.Count > 0);
    }

    /// <summary>Parts the findings into what is reported and what is ignored, each in the order given.</summary>
    public (IReadOnlyList<Finding> Reported, IReadOnlyList<IgnoredFinding> Ignored) Part(IReadOnlyList<Finding> findings)
    {
        if (!_isNeeded)
        {
            return (findings, []);
        }

        var reported = new List<Finding>(findings.Count);
        var ignored = new List<IgnoredFinding>();
        foreach (Finding finding in findings)
        {
            if ((ByDocument(finding) ?? ByBaseline(finding)) is { } held)
            {
                ignored.Add(held);
            }
            else
            {
                reported.Add(finding);
            }
        }

        return (reported, ignored);
    }

    /// <summary>What held nothing back so far, in the order of documents and text, then of the baseline. A rule that does not run excuses what names it.</summary>
    /// <param name="runningRules">The ids of the rules that ran.</param>
    public IReadOnlyList<UnusedIgnore> Unused(IReadOnlyCollection<string> runningRules)
    {
        var unused = new List<UnusedIgnore>();
        foreach (var (index, document) in _documents.Index())
        {
            foreach (IgnoredSpan span in document.Ignored)
            {
                if (ProblemOf(span, runningRules) is { } problem)
                {
                    unused.Add(new UnusedIgnore(IgnoredBy.Document, problem, span.Reason) { Document = index, Origin = span.Origin, Rule = span.Rule });
                }
            }
        }

        var names = _documents.Select(document => FingerprintSet.NameOf(document.Name)).ToHashSet(StringComparer.Ordinal);
        unused.AddRange(_baseline.Where(entry => !_used.Contains(entry) && entry.Documents.All(name => names.Contains(FingerprintSet.NameOf(name)))).Select(entry => new UnusedIgnore(IgnoredBy.Baseline, IgnoreProblem.Unused, entry.Reason) { Entry = entry }));
        return unused;
    }

    private IgnoreProblem? ProblemOf(IgnoredSpan span, IReadOnlyCollection<string> runningRules) =>
        span.Rule is { } rule && !_knownRules.Contains(rule) ? IgnoreProblem.UnknownRule
        : !HasReason(span) ? IgnoreProblem.NoReason
        : span.Span.Length == 0 ? IgnoreProblem.NoText
        : _used.Contains(span) || (span.Rule is { } known && !runningRules.Contains(known)) ? null
        : IgnoreProblem.Unused;

    private static bool HasReason(IgnoredSpan span) => !string.IsNullOrWhiteSpace(span.Reason);

    private IgnoredFinding? ByBaseline(Finding finding)
    {
        if (!_byFingerprint.TryGetValue(finding.Fingerprint, out BaselineEntry? entry))
        {
            return null;
        }

        _used.Add(entry);
        return new IgnoredFinding(finding, IgnoredBy.Baseline, entry.Reason);
    }

    private IgnoredFinding? ByDocument(Finding finding)
    {
        var spans = new List<IgnoredSpan>();
        List<List<Claim>> left = [.. finding.Positions.Select(position => position.Claims.Where(claim => !IsIgnored(claim, finding, spans)).ToList()).Where(claims => claims.Count > 0)];

        // One that leaves a conflict of others is of use all the same: it counts as soon as that conflict is gone.
        spans.ForEach(span => _used.Add(span));
        return spans.Count == 0 || StillHolds(finding, left) ? null : new IgnoredFinding(finding, IgnoredBy.Document, spans[0].Reason);
    }

    private bool IsIgnored(Claim claim, Finding finding, List<IgnoredSpan> spans)
    {
        bool isIgnored = false;
        foreach (IgnoredSpan span in _documents[claim.Source.Index].Ignored)
        {
            if (HasReason(span) && span.Span.Overlaps(claim.Span) && (span.Rule is null ? finding.Verdict == Verdict.Conflict : span.Rule == finding.Rule))
            {
                isIgnored = true;
                if (!spans.Contains(span))
                {
                    spans.Add(span);
                }
            }
        }

        return isIgnored;
    }

    private static bool StillHolds(Finding finding, List<List<Claim>> left) =>
        finding.Verdict == Verdict.Conflict ? left.Exists(claims => left.Exists(other => !HoldTogether(claims, other))) : left.Exists(claims => claims.Count > 1);

    /// <summary>One of the two positions is a part of the other, now that others of its claims are gone.</summary>
    private static bool HoldTogether(List<Claim> claims, List<Claim> other) => claims.TrueForAll(other.Contains) || other.TrueForAll(claims.Contains);
}
