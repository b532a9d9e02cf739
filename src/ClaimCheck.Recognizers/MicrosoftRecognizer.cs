using System.Collections.Concurrent;
using ClaimCheck.Recognizers.Models;
using ClaimCheck.Recognizers.Sentences;

namespace ClaimCheck.Recognizers;

/// <summary>
/// Reads numbers and dates with Microsoft.Recognizers.Text, in documents of the languages that it is made for: <c>new ClaimCheckOptions { Recognizers = [new MicrosoftRecognizer("tr", "ja")] }</c>.
/// Hedges, ranges and rounding are the library's own ("about", "more than", "5 to 7"), as are English units. Texts are read sentence by sentence, because Microsoft.Recognizers.Text takes ever
/// longer the longer a text is; a sentence that takes too long, that has more than 2,000 characters, or that it fails on, stands in <see cref="Report.Unread"/>, and the rest goes on; behind the third that took too long, all
/// the rest stands there. Thread-safe; make one and share it.
/// </summary>
/// <remarks>
/// What it is known to get wrong is left out ("around three thousand" as a time of day, "cent" as a per cent, the verb "may", parts of "twenty twenty-five"). No clock is read: where a document has neither a day of
/// publication nor a dateline, relative dates stay open, and those that count otherwise from another day of the week ("last Tuesday") are left out. Weekdays beside a date are not told apart from it.
/// </remarks>
public sealed class MicrosoftRecognizer : IValueRecognizer
{
    /// <summary>From a culture tag to its models, which take some tenths of a second to be made.</summary>
    private readonly ConcurrentDictionary<string, Lazy<CultureModels>> _models = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a recognizer. The models of a language are made when its first document is read.</summary>
    /// <param name="cultures">The languages of the documents that it reads: BCP 47 tags ("fr", "en-GB"). It reads documents of another region of the language too; the region decides what 3/4/2026 is.</param>
    /// <exception cref="ArgumentException">None is given, or Microsoft.Recognizers.Text does not know the numbers of one.</exception>
    public MicrosoftRecognizer(params string[] cultures)
    {
        ArgumentNullException.ThrowIfNull(cultures);
        Cultures = cultures.Length > 0 ? [.. cultures.Select(Supported)] : throw new ArgumentException("No culture is given.", nameof(cultures));
    }

    /// <summary>The languages of the documents that it reads, as given.</summary>
    public IReadOnlyList<string> Cultures { get; }

    /// <summary>How long a sentence may take; five seconds where not given. On a busy machine a short limit leaves out what another run reads.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero, or more than an hour.</exception>
    public TimeSpan TimeLimit
    {
        get;
        init => field = value > TimeSpan.Zero && value <= TimeSpan.FromHours(1) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "TimeLimit is above zero and at most an hour.");
    } = TimeSpan.FromSeconds(5);

    /// <summary>Whether it reads beside the library, which then finds what this one does not ("$4bn", "dozens"), rather than in its place.</summary>
    public bool IsBeside { get; init; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public bool Replaces(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return !IsBeside && CultureOf(document) is not null;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public IEnumerable<RecognizedValue> Recognize(Document document) => Recognize(document, []);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public IEnumerable<RecognizedValue> Recognize(Document document, ICollection<UnreadText> unread)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(unread);
        return CultureOf(document) is { } culture ? new DocumentReading(ModelsOf(culture), TimeLimit).Read(document, unread) : [];
    }

    /// <summary>The tag to read a document by: its own where it names a region, else the one given; null where its language was not given.</summary>
    private string? CultureOf(Document document)
    {
        string tag = string.IsNullOrWhiteSpace(document.Culture) ? "en" : document.Culture;
        string? given = Cultures.FirstOrDefault(culture => culture.Equals(tag, StringComparison.OrdinalIgnoreCase)) ?? Cultures.FirstOrDefault(culture => CultureTag.LanguageOf(culture) == CultureTag.LanguageOf(tag));
        return given is null ? null : CultureTag.HasRegion(tag) ? tag : given;
    }

    private CultureModels ModelsOf(string culture) =>
        _models.GetOrAdd(culture, tag => new Lazy<CultureModels>(() => new CultureModels(tag, TimeLimit))).Value;

    private static string Supported(string culture) => CultureTag.IsSupported(culture) ? culture : throw new ArgumentException($"Microsoft.Recognizers.Text does not know the language of \"{culture}\".", nameof(culture));
}
