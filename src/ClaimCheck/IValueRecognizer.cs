namespace ClaimCheck;

/// <summary>
/// Finds values that the library does not read: Roman numerals, a house's own notation, number words of another language. What it finds is treated as what the library finds: hedges and units
/// around a bare number are taken in ("about MMC km"), and it is compared, reported and explained. Implementations must be thread-safe, and give the same for the same document.
/// </summary>
public interface IValueRecognizer
{
    /// <summary>The values of a document, in any order. Where two overlap the longer counts, of two of one length the one of a recognizer of your own. What it throws, the check throws.</summary>
    /// <param name="document">The document; <see cref="Document.Culture"/> says in which language it is.</param>
    IEnumerable<RecognizedValue> Recognize(Document document);
}
