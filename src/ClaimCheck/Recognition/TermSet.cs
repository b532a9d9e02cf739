using System.Collections.Frozen;

namespace ClaimCheck.Recognition;

/// <summary>Words that mean the same to a recognizer, looked up by characters without making a string; case does not count. Immutable.</summary>
internal sealed class TermSet(IEnumerable<string> words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static TermSet Empty { get; } = new([]);

    public static TermSet Of(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
