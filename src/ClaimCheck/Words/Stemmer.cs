namespace ClaimCheck.Words;

/// <summary>One ending and what takes its place: "ies" → "y".</summary>
/// <param name="TakesVowel">A verb's ending that may have swallowed a final vowel: "moved" is of "move".</param>
internal readonly record struct SuffixRule(string Suffix, string Replacement, bool TakesVowel = false);

/// <summary>
/// Brings the forms of a word together: irregular forms by a table, others by the first ending that fits and leaves at least three letters. A stem is a key, not a word.
/// </summary>
internal sealed class Stemmer(Dictionary<string, string> irregular, SuffixRule[] rules)
{
    private const int ShortestStem = 3;

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _irregular = irregular.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Stem(ReadOnlySpan<char> word)
    {
        word = WithoutPossessive(word);
        if (_irregular.TryGetValue(word, out string? stem))
        {
            return stem;
        }

        string lower = word.ToString().ToLowerInvariant();
        foreach (SuffixRule rule in rules)
        {
            if (lower.Length - rule.Suffix.Length >= ShortestStem && lower.EndsWith(rule.Suffix, StringComparison.Ordinal))
            {
                string bare = string.Concat(lower.AsSpan(0, lower.Length - rule.Suffix.Length), rule.Replacement);
                return rule.Suffix == rule.Replacement ? lower : rule.TakesVowel && IsShortSyllable(bare) ? bare + "e" : WithoutEcho(bare);
            }
        }

        return WithoutEcho(lower);
    }

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && Text.Tokenizer.IsApostrophe(word[^2]) && word[^1] is 's' or 'S' ? word[..^2] : word;

    /// <summary>Consonants, one vowel, one consonant: a verb of such a stem ends in "e" where its consonant was not doubled (Porter 1980, step 1b).</summary>
    private static bool IsShortSyllable(ReadOnlySpan<char> stem)
    {
        int vowels = 0;
        foreach (char c in stem)
        {
            vowels += IsVowel(c) ? 1 : 0;
        }

        return stem.Length >= ShortestStem && vowels == 1 && IsVowel(stem[^2]) && stem[^1] is not ('w' or 'x' or 'y') && !IsVowel(stem[^1]);
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>"stopp" → "stop", "relocate" → "relocat": what endings leave behind. "plane" keeps its "e": it is not of "plan".</summary>
    private static string WithoutEcho(string stem)
    {
        if (stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e' or 'f' or 'z'))
        {
            return stem[..^1];
        }

        return stem.Length > ShortestStem + 1 && stem[^1] == 'e' && !IsShortSyllable(stem.AsSpan(0, stem.Length - 1)) ? stem[..^1] : stem;
    }
}
