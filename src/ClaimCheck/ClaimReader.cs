using System.Collections.Concurrent;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.CalendarDates;
using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck;

/// <summary>Reads the claims of documents, each in its own language and culture. Thread-safe.</summary>
internal sealed class ClaimReader(ClaimCheckOptions options)
{
    /// <summary>Tags come from callers: however many there are, no more readers than this are kept.</summary>
    private const int MostKept = 64;

    /// <summary>By culture tag; kept, because to put a reader together takes longer than to read a short text.</summary>
    private readonly ConcurrentDictionary<string, LanguageReader> _readers = new(StringComparer.OrdinalIgnoreCase);

    public ClaimDocument Read(Document document, int index) => ReaderFor(document).Read(document, index);

    /// <summary>The value that a text states which states nothing else; null for any other text.</summary>
    public Quantity? ReadWhole(Document document) => ReaderFor(document).ReadWhole(document);

    private LanguageReader ReaderFor(Document document)
    {
        string culture = string.IsNullOrWhiteSpace(document.Culture) ? "" : document.Culture;
        if (!_readers.TryGetValue(culture, out LanguageReader? reader))
        {
            reader = new LanguageReader(LanguageOf(culture).With(options.Vocabulary), NumberFormat.Of(culture), DateOrder.IsDayFirst(culture), options);
            reader = _readers.Count < MostKept ? _readers.GetOrAdd(culture, reader) : reader;
        }

        return reader;
    }

    private Language LanguageOf(string culture) => options.Languages.FirstOrDefault(own => own.Tag.Equals(culture.Split('-', '_')[0], StringComparison.OrdinalIgnoreCase)) is { } own ? OwnLanguageTables.Of(own)
        : culture.Length == 0 ? SupportedLanguages.Default : SupportedLanguages.Find(culture) ?? SupportedLanguages.DigitsOnly;
}
