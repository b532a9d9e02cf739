namespace ClaimCheck.Cli.Configuration;

/// <summary>What a configuration file says. Empty without one.</summary>
internal sealed record CheckSettings
{
    public static CheckSettings Empty { get; } = new();

    /// <summary>What the library is to do.</summary>
    public ClaimCheckOptions Options { get; init; } = ClaimCheckOptions.Default;

    /// <summary>The least severe conflict that makes the exit status 1; null where it is not given.</summary>
    public string? FailOn { get; init; }

    /// <summary>Days and cultures of documents; of several that fit one, the first that says something counts.</summary>
    public IReadOnlyList<DocumentSettings> Documents { get; init; } = [];

    /// <summary>The document that is taken to be right, as the file names it.</summary>
    public string? Reference { get; init; }

    /// <summary>The baseline, as a path that can be opened.</summary>
    public string? Baseline { get; init; }

    public DateOnly? PublishedOnOf(string document) => Documents.Where(settings => settings.PublishedOn is not null).FirstOrDefault(settings => settings.IsOf(document))?.PublishedOn;

    public string? CultureOf(string document) => Documents.Where(settings => settings.Culture is not null).FirstOrDefault(settings => settings.IsOf(document))?.Culture;
}
