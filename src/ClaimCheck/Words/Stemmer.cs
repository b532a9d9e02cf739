using System.Collections.Frozen;

namespace ClaimCheck.Words;

/// <summary>One ending and what takes its place: "ies" → "y".</summary>
internal readonly record struct SuffixRule(string Suffix, string Replacement);

/// <summary>
/// Brings the forms of a word together: irregular forms by a table, others by the first ending that fits and leaves at least three letters. A stem is a key, not a word.
/// </summary>
internal sealed class Stemmer(IEnumerable<KeyValuePair<string, string>> irregular, IReadOnlyList<SuffixRule> rules)
{
    private const int ShortestStem = 3;

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _irregular =
        irregular.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

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
                return rule.Suffix == rule.Replacement ? lower : WithoutEcho(string.Concat(lower.AsSpan(0, lower.Length - rule.Suffix.Length), rule.Replacement));
            }
        }

        return WithoutEcho(lower);
    }

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && Text.Tokenizer.IsApostrophe(word[^2]) && word[^1] is 's' or 'S' ? word[..^2] : word;

    /// <summary>"stopp" → "stop", "relocate" → "relocat": what endings leave behind.</summary>
    private static string WithoutEcho(string stem)
    {
        if (stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e' or 'f' or 'z'))
        {
            return stem[..^1];
        }

        return stem.Length > ShortestStem + 1 && stem[^1] == 'e' ? stem[..^1] : stem;
    }
}
