using System.Collections.Frozen;

namespace ClaimCheck.Text;

/// <summary>A set of words, looked up by characters without making a string; case does not count. Immutable.</summary>
internal sealed class TermSet(IEnumerable<string> words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static TermSet Empty { get; } = new([]);

    public static TermSet Of(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>Whether the token is one of the words; false for an index outside the text.</summary>
    public bool IsAt(TokenizedText text, int token) => _words.Contains(text.Span(token));
}
