namespace ClaimCheck.Text;

/// <summary>
/// The words of which a language glues others: "zweiundzwanzig", "duemilatrecento". The tokenizer makes a token of each, so that nobody else has to know. Immutable.
/// </summary>
internal sealed class WordParts
{
    /// <summary>Longer words are let be, so that no word costs more than a constant: "neunhundertneunundneunzigtausendneunhundertneunundneunzigste" has 60 letters.</summary>
    private const int LongestWord = 96;

    /// <summary>So few letters make no two parts.</summary>
    private const int ShortestWord = 5;

    private const int Letters = 0x250;

    private readonly Vocabulary _vocabulary;
    private readonly TermSet _parts, _joints, _lasts;
    private readonly int _longest;
    private readonly bool[] _mayBegin = new bool[Letters];

    /// <param name="parts">Words of which a glued word is made.</param>
    /// <param name="joints">Those of them that stand between others only: "und".</param>
    /// <param name="lasts">Those that stand at the end only: "fach", "mal".</param>
    public WordParts(Vocabulary vocabulary, IEnumerable<string> parts, string joints = "", string lasts = "")
    {
        string[] words = [.. parts, .. Split(joints), .. Split(lasts)];
        _vocabulary = vocabulary;
        _parts = vocabulary.Of(words);
        _joints = vocabulary.Of(joints);
        _lasts = vocabulary.Of(lasts);
        foreach (string word in words)
        {
            _longest = Math.Max(_longest, word.Length);
            _mayBegin[word[0]] = _mayBegin[char.ToUpperInvariant(word[0])] = true;
        }
    }

    /// <summary>The ends of the parts of a word, as few as there can be; 0 for a word that is not made of parts.</summary>
    public int Split(ReadOnlySpan<char> word, Span<int> ends)
    {
        if (word.Length is < ShortestWord or > LongestWord || word[0] >= Letters || !_mayBegin[word[0]])
        {
            return 0;
        }

        // By end, the fewest parts that lead there, and the start of the last of them.
        Span<byte> count = stackalloc byte[LongestWord + 1];
        Span<byte> begin = stackalloc byte[LongestWord + 1];
        count[..(word.Length + 1)].Clear();
        int farthest = 0;
        for (int start = 0; start <= farthest && start < word.Length; start++)
        {
            if (start > 0 && count[start] == 0)
            {
                continue;
            }

            for (int end = Math.Min(word.Length, start + _longest); end > start; end--)
            {
                ushort part = _vocabulary.Find(word[start..end]);
                bool fits = _parts.Has(part) && (end == word.Length ? !_joints.Has(part) : !_lasts.Has(part)) && !(start == 0 && (_joints.Has(part) || _lasts.Has(part)));
                if (fits && (count[end] == 0 || count[start] + 1 < count[end]))
                {
                    (count[end], begin[end]) = ((byte)(count[start] + 1), (byte)start);
                    farthest = Math.Max(farthest, end);
                }
            }
        }

        int parts = count[word.Length];
        for (int k = parts - 1, end = word.Length; k >= 0 && parts <= ends.Length; end = begin[end], k--)
        {
            ends[k] = end;
        }

        return parts <= ends.Length ? parts : 0;
    }

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
