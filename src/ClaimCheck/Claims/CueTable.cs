using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>Cue words, alone or with the word that must follow ("so far", "goal of"), looked up by token. Immutable.</summary>
internal sealed class CueTable<TCue>
    where TCue : struct, Enum
{
    public static CueTable<TCue> Empty { get; } = new(new Vocabulary());

    private readonly TermSet _words, _firsts;
    private readonly ushort[] _first, _second;
    private readonly TCue[] _cues;

    /// <param name="rows">Per cue its words, divided by spaces; two words are written "so+far".</param>
    public CueTable(Vocabulary vocabulary, params (TCue Cue, string Words)[] rows)
    {
        int count = 0, place = 0;
        foreach ((_, string row) in rows)
        {
            count += row.AsSpan().Count(' ') + 1;
        }

        (_first, _second, _cues) = (new ushort[count], new ushort[count], new TCue[count]);
        string alone = "", pairs = "";
        foreach ((TCue cue, string row) in rows)
        {
            foreach (string word in row.Split(' '))
            {
                string[] parts = word.Split('+');
                _first[place] = vocabulary.Add(parts[0]);
                _second[place] = parts.Length > 1 ? vocabulary.Add(parts[1]) : (ushort)0;
                _cues[place++] = cue;
                alone += parts.Length == 1 ? $" {parts[0]}" : "";
                pairs += parts.Length > 1 ? $" {parts[0]}" : "";
            }
        }

        (_words, _firsts) = (vocabulary.Of(alone), vocabulary.Of(pairs));
    }

    /// <summary>The cue of one word; null for none.</summary>
    public TCue? Find(TokenizedText text, int token) => _words.IsAt(text, token) ? Find(text.Word(token), 0) : null;

    /// <summary>The cue of a word and the one behind it; null for none.</summary>
    public TCue? FindPair(TokenizedText text, int token) => _firsts.IsAt(text, token) && text.Word(token + 1) is > 0 and var next ? Find(text.Word(token), next) : null;

    private TCue? Find(ushort first, ushort second)
    {
        for (int place = 0; place < _first.Length; place++)
        {
            if (_first[place] == first && _second[place] == second)
            {
                return _cues[place];
            }
        }

        return null;
    }
}
