using System.Collections.Frozen;
using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Claims;
using ClaimCheck.Findings;
using ClaimCheck.Findings.Ignoring;
using ClaimCheck.Languages;
using ClaimCheck.Quantities;
using ClaimCheck.Rules;

namespace ClaimCheck;

/// <summary>
/// Reads the claims of several documents, puts those about one fact side by side and says where they agree and where they do not.
/// Immutable and thread-safe; no clock, no network, no ambient culture: the same documents always give the same report.
/// </summary>
public sealed class ClaimChecker
{
    /// <summary>Measured on sixty long documents, of which nearly all the time went into comparing; the rest is left to rules.</summary>
    private const double ShareOfReading = 0.05, ShareOfComparing = 0.95;

    /// <summary>So many documents are read between two words of how far it has come, at least.</summary>
    private const int DocumentsOfStep = 16;

    private readonly ParallelWork _parallel;
    private readonly ClaimReader _reader;
    private readonly QuantityComparer _comparer;
    private readonly IValueRelation _values;

    /// <summary>Made when first asked for: who only reads needs neither weights nor rules.</summary>
    private readonly Lazy<ClaimAligner> _aligner;
    private readonly Lazy<RuleEngine> _rules;

    /// <summary>Makes a checker.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a rule or a unit that does not exist, or a rule of one's own has the id of another or none that is a name.</exception>
    public ClaimChecker(ClaimCheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        _parallel = new ParallelWork(options.MaxDegreeOfParallelism);
        _comparer = new QuantityComparer(options.Widths);
        Language language = SupportedLanguages.Default;
        _ = language.With(options.Vocabulary);
        _reader = new ClaimReader(options);
        _values = new QuantityValues(_comparer);
        _aligner = new(() => new ClaimAligner(LinkWeights.Parse(language.WeightTable()), language.Words.Prior, AlignmentThresholds.Default, _parallel));
        _rules = new(() => new RuleEngine(RuleSet.BuiltIn.With(options.GroupRules, options.ReportRules).Without(options.DisabledRules).WithSeverities(options.Severities), _comparer.Compare));
        if (options.ChangesRules)
        {
            _ = _rules.Value;
        }
    }

    /// <summary>A checker with default options.</summary>
    public static ClaimChecker Default { get; } = new(ClaimCheckOptions.Default);

    /// <summary>How it reads and compares.</summary>
    public ClaimCheckOptions Options { get; }

    /// <summary>What it looks for, by id, with the severities of its options.</summary>
    public IReadOnlyList<RuleDescriptor> Rules => _rules.Value.Descriptors;

    /// <summary>
    /// Compares the documents. With one document its claims are listed; with none the report is empty. The order of documents
    /// decides the order of claims and findings, and no verdict.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    public Report Check(IReadOnlyList<Document> documents) => Judge(documents, ReadClaims(documents, ShareOfWork.Unheard), ShareOfWork.Unheard);

    /// <summary>As <see cref="Check(IReadOnlyList{Document})"/>, for work that takes long: tells how far it has come.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="progress">Is told a share from 0 to 1, never less than before, about a hundred times at most, on the calling thread.</param>
    /// <exception cref="ArgumentNullException">A parameter or one of the documents is null.</exception>
    public Report Check(IReadOnlyList<Document> documents, IProgress<double> progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var work = new ShareOfWork(progress);
        Report report = Judge(documents, ReadClaims(documents, work.Part(0, ShareOfReading)), work.Part(ShareOfReading, ShareOfComparing));
        progress.Report(1);
        return report;
    }

    /// <summary>
    /// As <see cref="Check(IReadOnlyList{Document})"/>, of documents that arrive one by one: each is read as it arrives, and they are compared when the last is there. All are kept, because a report quotes them.
    /// </summary>
    /// <param name="documents">The documents, in the order in which the report lists them.</param>
    /// <param name="cancellationToken">Looked at before each document, and before they are compared.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<Report> CheckAsync(IAsyncEnumerable<Document> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        List<Document> arrived = [];
        List<ClaimDocument> read = [];
        await foreach (Document document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            arrived.Add(document ?? throw new ArgumentNullException(nameof(documents)));
            read.Add(_reader.Read(document, read.Count));
        }

        cancellationToken.ThrowIfCancellationRequested();
        return Judge(arrived, read, ShareOfWork.Unheard);
    }

    /// <summary>How two values relate, whatever they are about, with the tolerance of the options: <c>Compare(Quantity.Parse("about 7,000"), Quantity.Parse("6,800"))</c> overlap.</summary>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public QuantityRelation Compare(Quantity first, Quantity second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return _comparer.Compare(first, second);
    }

    private Report Judge(IReadOnlyList<Document> documents, List<ClaimDocument> read, ShareOfWork comparing)
    {
        DocumentLanguage[] languages = [.. read.Select(document => document.Language)];
        IReadOnlyList<Claim> claims = ClaimLedger.Number(read);
        AlignmentResult alignment = _aligner.Value.Align(read, _values, comparing);
        RuleEngine rules = _rules.Value;
        var ignores = new IgnoreFilter(documents, Options.Baseline, rules.KnownIds);
        var fingerprints = new FingerprintSet();
        Judgement judged = rules.Judge(claims, alignment);
        var (findings, ignored) = ignores.Part(fingerprints.Named(judged.Findings));
        IEnumerable<Claim> silenced = (rules.AreAll ? [] : alignment.Groups.SelectMany(group => group.Claims)).Concat(ignored.SelectMany(held => held.Finding.Positions).SelectMany(position => position.Claims));
        ClaimLedger ledger = ClaimLedger.Settle(claims, findings, silenced, alignment.Skipped);
        var (candidates, _) = ignores.Part(fingerprints.Named(rules.JudgeCandidates(alignment.Candidates.Select(ledger.Settled), judged.Unsure.Select(ledger.Settled))));
        return new Report([.. documents], ledger.Claims, findings, candidates)
        {
            RulesOf = () => Rules,
            Languages = languages,
            Reference = ReferenceAmong(documents),
            Ignored = ignored,
            UnusedIgnores = ignores.Unused([.. Rules.Select(rule => rule.Id)]),
            Unread = UnreadOf(read),
        };
    }

    /// <summary>Reads the documents and compares nothing: a report of claims without findings, for which no time is spent on their pairs.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    public Report Read(IReadOnlyList<Document> documents)
    {
        List<ClaimDocument> read = ReadClaims(documents, ShareOfWork.Unheard);
        IReadOnlyList<Claim> claims = ClaimLedger.Number(read);
        return new Report([.. documents], ClaimLedger.Settle(claims, [], [], FrozenDictionary<Claim, SkipReason>.Empty).Claims, [], [])
        {
            RulesOf = () => Rules,
            Languages = [.. read.Select(document => document.Language)],
            Reference = ReferenceAmong(documents),
            Unread = UnreadOf(read),
        };
    }

    private static IReadOnlyList<UnreadText> UnreadOf(List<ClaimDocument> read) => [.. read.SelectMany(document => document.Unread)];

    private int? ReferenceAmong(IReadOnlyList<Document> documents)
    {
        int index = Options.Reference is { } name ? documents.TakeWhile(document => document.Name != name).Count() : documents.Count;
        return index < documents.Count ? index : null;
    }

    private List<ClaimDocument> ReadClaims(IReadOnlyList<Document> documents, ShareOfWork reading)
    {
        ArgumentNullException.ThrowIfNull(documents);
        foreach (Document document in documents)
        {
            ArgumentNullException.ThrowIfNull(document, nameof(documents));
        }

        var read = new List<ClaimDocument>(documents.Count);
        foreach ((int Index, Document Document)[] portion in documents.Index().Chunk(Math.Max(_parallel.Portion, DocumentsOfStep)))
        {
            reading.Tell(read.Count, documents.Count);
            read.AddRange(_parallel.Map(portion, entry => _reader.Read(entry.Document, entry.Index)));
        }

        return read;
    }
}
