namespace ClaimCheck.Claims;

/// <summary>Cue words, alone or with the word that must follow ("so far", "goal of"), looked up by characters. Immutable.</summary>
internal sealed class CueTable<TCue>
    where TCue : struct, Enum
{
    private readonly Dictionary<string, TCue>.AlternateLookup<ReadOnlySpan<char>> _words = NewTable();
    private readonly Dictionary<string, Dictionary<string, TCue>.AlternateLookup<ReadOnlySpan<char>>>.AlternateLookup<ReadOnlySpan<char>> _pairs =
        new Dictionary<string, Dictionary<string, TCue>.AlternateLookup<ReadOnlySpan<char>>>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="rows">Per cue its words, divided by spaces; two words are written "so+far".</param>
    public CueTable(params (TCue Cue, string Words)[] rows)
    {
        foreach ((TCue cue, string row) in rows)
        {
            foreach (string[] parts in row.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('+')))
            {
                TableFor(parts)[parts[^1]] = cue;
            }
        }
    }

    public TCue? Find(ReadOnlySpan<char> word) => _words.TryGetValue(word, out TCue cue) ? cue : null;

    public TCue? Find(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        _pairs.TryGetValue(word, out Dictionary<string, TCue>.AlternateLookup<ReadOnlySpan<char>> followers) && followers.TryGetValue(next, out TCue cue) ? cue : null;

    private Dictionary<string, TCue>.AlternateLookup<ReadOnlySpan<char>> TableFor(string[] parts)
    {
        if (parts.Length == 1)
        {
            return _words;
        }

        if (!_pairs.TryGetValue(parts[0], out Dictionary<string, TCue>.AlternateLookup<ReadOnlySpan<char>> followers))
        {
            _pairs[parts[0]] = followers = NewTable();
        }

        return followers;
    }

    private static Dictionary<string, TCue>.AlternateLookup<ReadOnlySpan<char>> NewTable() =>
        new Dictionary<string, TCue>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
