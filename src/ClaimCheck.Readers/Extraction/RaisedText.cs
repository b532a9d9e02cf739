namespace ClaimCheck.Readers.Extraction;

/// <summary>Raised text (<c>sup</c>): an exponent keeps apart from the number before it, and the number of a note is no number of the text.</summary>
internal static class RaisedText
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>"2" becomes "²"; a link or "[3]" becomes nothing; null where the text stays as it is ("st").</summary>
    public static string? Of(ReadOnlySpan<char> text, bool isLink)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        return trimmed.Length == 0 ? ""
            : isLink || (trimmed[0] == '[' && trimmed[^1] == ']') ? ""
            : trimmed.ContainsAnyExceptInRange('0', '9') ? null
            : string.Concat(trimmed.ToArray().Select(digit => Digits[digit - '0']));
    }
}
