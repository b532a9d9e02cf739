using ClaimCheck.Text;

namespace ClaimCheck.Recognition;

/// <summary>Finds mentions of one family in a text. Implementations are immutable and thread-safe, and linear in the length of the text.</summary>
internal interface IRecognizer
{
    /// <summary>Adds every mention found, in text order; mentions of one recognizer do not overlap.</summary>
    /// <param name="masked">Per token: true where it belongs to something that is neither number nor date (a URL, a phone number, an identifier).</param>
    void Recognize(TokenizedText text, ReadOnlySpan<bool> masked, ICollection<Mention> mentions);
}
