namespace ClaimCheck;

/// <summary>
/// Finds values that the library does not read: Roman numerals, a house's own notation, number words of another language. What it finds is treated as what the library finds: hedges and units
/// around a bare number are taken in ("about MMC km"), and it is compared, reported and explained. Implementations must be thread-safe, and give the same for the same document.
/// </summary>
public interface IValueRecognizer
{
    /// <summary>The values of a document, in any order. Where two overlap the longer counts, of two of one length the one of a recognizer of your own. What it throws, the check throws.</summary>
    /// <param name="document">The document; <see cref="Document.Culture"/> says in which language it is, as given or as the library tells from the text; null for English.</param>
    IEnumerable<RecognizedValue> Recognize(Document document);

    /// <summary>As <see cref="Recognize(Document)"/>, for a recognizer that may have to give up on parts of a text: this one is asked, and what it adds stands in <see cref="Report.Unread"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="unread">Takes what was not read, and why.</param>
    IEnumerable<RecognizedValue> Recognize(Document document, ICollection<UnreadText> unread) => Recognize(document);

    /// <summary>
    /// Whether it reads a document in place of the library, which then finds no numbers and dates of its own there; hedges, units and ranges are still the library's. Addresses, telephone numbers,
    /// identifiers and what else holds digits and is no number are then kept from it. False where not given: it reads beside the library.
    /// </summary>
    /// <param name="document">The document.</param>
    bool Replaces(Document document) => false;
}
