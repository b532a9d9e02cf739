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

    /// <summary>Counted here: the dictionary takes all its locks to say how many it holds.</summary>
    private long _made;

    public ClaimDocument Read(Document document, int index)
    {
        DocumentLanguage language = LanguageOf(document);
        bool isTold = !language.IsGiven && !language.IsDefault;

        // A recognizer of one's own asks the document for its language, and is to hear what the library took it for.
        Document read = isTold && options.Recognizers.Count > 0 ? document with { Culture = language.Tag } : document;
        return ReaderFor(isTold ? language.Tag : language.IsGiven ? document.Culture! : "").Read(read, index) with { Language = language };
    }

    /// <summary>The value that a text states which states nothing else; null for any other text. So short a text is not asked for its language.</summary>
    public Quantity? ReadWhole(Document document) => ReaderFor(string.IsNullOrWhiteSpace(document.Culture) ? "" : document.Culture).ReadWhole(document);

    private DocumentLanguage LanguageOf(Document document)
    {
        if (string.IsNullOrWhiteSpace(document.Culture))
        {
            return LanguageDetector.Detect(document.Text);
        }

        string tag = document.Culture.Split('-', '_')[0];
        return OwnLanguageOf(tag) is { } own ? new DocumentLanguage(own.Tag, own.Tag, true, 1)
            : SupportedLanguages.Entry(tag) is { } known ? new DocumentLanguage(known.Tag, known.Name, true, 1) : new DocumentLanguage("und", "digits only", true, 1);
    }

    private LanguageReader ReaderFor(string culture)
    {
        if (!_readers.TryGetValue(culture, out LanguageReader? reader))
        {
            reader = new LanguageReader(LanguageOf(culture).With(options.Vocabulary), NumberFormat.Of(culture), DateOrder.IsDayFirst(culture), options);
            reader = Interlocked.Increment(ref _made) <= MostKept ? _readers.GetOrAdd(culture, reader) : reader;
        }

        return reader;
    }

    private Language LanguageOf(string culture) => OwnLanguageOf(culture.Split('-', '_')[0]) is { } own ? OwnLanguageTables.Of(own)
        : culture.Length == 0 ? SupportedLanguages.Default : SupportedLanguages.Find(culture) ?? SupportedLanguages.DigitsOnly;

    private OwnLanguage? OwnLanguageOf(string tag) => options.Languages.FirstOrDefault(own => own.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase));
}
