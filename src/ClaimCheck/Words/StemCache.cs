namespace ClaimCheck.Words;

/// <summary>
/// Remembers the stems of the words last asked for, so that the documents of a check share them: as many strings as there are words in the language, not in the texts. A word that falls on the place of
/// another takes it, so that no text can make it grow. Thread-safe.
/// </summary>
internal sealed class StemCache(Stemmer stemmer)
{
    private const int Places = 1 << 13;

    /// <summary>Names of sixty letters do not come twice.</summary>
    private const int LongestKept = 32;

    private readonly Entry?[] _entries = new Entry?[Places];

    public string Stem(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestKept)
        {
            return stemmer.Stem(word);
        }

        ref Entry? entry = ref _entries[PlaceOf(word)];
        if (entry is { } known && word.SequenceEqual(known.Word))
        {
            return known.Stem;
        }

        string stem = stemmer.Stem(word);
        entry = new Entry(word.SequenceEqual(stem) ? stem : word.ToString(), stem);
        return stem;
    }

    /// <summary>FNV-1a (Fowler, Noll, Vo), by characters.</summary>
    private static int PlaceOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)((hash ^ (hash >> 16)) & (Places - 1));
    }

    private sealed record Entry(string Word, string Stem);
}
