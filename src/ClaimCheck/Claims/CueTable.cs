using System.Collections.Frozen;

namespace ClaimCheck.Claims;

/// <summary>Cue words, alone or with the word that must follow ("so far", "goal of"), looked up by characters. Immutable.</summary>
internal sealed class CueTable<TCue>
    where TCue : struct, Enum
{
    private readonly FrozenDictionary<string, TCue>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, FrozenDictionary<string, TCue>>.AlternateLookup<ReadOnlySpan<char>> _pairs;

    /// <param name="rows">Per cue its words, divided by spaces; two words are written "so+far".</param>
    public CueTable(params (TCue Cue, string Words)[] rows)
    {
        var words = new Dictionary<string, TCue>(StringComparer.OrdinalIgnoreCase);
        var pairs = new Dictionary<string, Dictionary<string, TCue>>(StringComparer.OrdinalIgnoreCase);
        foreach ((TCue cue, string row) in rows)
        {
            foreach (string[] parts in row.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('+')))
            {
                Dictionary<string, TCue> table = parts.Length == 1 ? words
                    : pairs.TryGetValue(parts[0], out Dictionary<string, TCue>? known) ? known
                    : pairs[parts[0]] = new(StringComparer.OrdinalIgnoreCase);
                table[parts[^1]] = cue;
            }
        }

        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _pairs = pairs.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public TCue? Find(ReadOnlySpan<char> word) => _words.TryGetValue(word, out TCue cue) ? cue : null;

    public TCue? Find(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        _pairs.TryGetValue(word, out FrozenDictionary<string, TCue>? followers) && followers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(next, out TCue cue) ? cue : null;
}
